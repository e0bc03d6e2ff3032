<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>PictureWords</name>
    <message>
        <source>%1, quarter %2</source>
        <translation>%1年第%2季度</translation>
    </message>
    <message numerus="yes">
        <source>%1: counted from the accepted returns of %n office(s) for %2; what several of them reported counts once.</source>
        <translation>
            <numerusform>%1：按%n个单位%2已接收的报表统计，多个单位报送的同一对象只计一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: counted from the records as of %2.</source>
        <translation>%1：按台账记录统计，截至%2。</translation>
    </message>
    <message>
        <source>Records as of %1</source>
        <translation>截至%1的台账记录</translation>
    </message>
    <message numerus="yes">
        <source>Returns of %n office(s) for %1</source>
        <translation>
            <numerusform>%1报表（%n 个单位）</numerusform>
        </translation>
    </message>
    <message>
        <source>Return for %1</source>
        <translation>%1报表</translation>
    </message>
    <message>
        <source>There is no return of an earlier period, and so no base to measure a rise against.</source>
        <translation>没有更早一期的报表，因此没有可比的基数。</translation>
    </message>
    <message>
        <source>The base is what was reported as of %1.</source>
        <translation>基数为截至%1的上报数据。</translation>
    </message>
    <message>
        <source>The base is counted from what is entered now, as of %1; what has no date counts as if it had always been there.</source>
        <translation>基数按现有台账记录推算至%1；没有填写日期的记录视为一直存在。</translation>
    </message>
    <message>
        <source>A rise of %1 % can mean %1 percentage points, or %1 % of the base itself; both are shown.</source>
        <translation>“提高%1%”可理解为增加%1个百分点，也可理解为在基数上增长%1%，两种口径同时列出。</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) in all.</source>
        <translation>
            <numerusform>共 %n 个党组织。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them it is not entered how they were founded.</source>
        <translation>
            <numerusform>其中 %n 个未填写组建方式。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estate(s) in all.</source>
        <translation>
            <numerusform>共 %n 个小区。</numerusform>
        </translation>
    </message>
    <message>
        <source>The six clears are proved in the ledgers of the communities; their returns do not carry them.</source>
        <translation>六清在社区台账中逐条核对，报送数据不含这一项，请到社区台账查看。</translation>
    </message>
    <message>
        <source>No firm and no estate is entered yet, so there is nothing that could be clear.</source>
        <translation>尚未登记企业和小区，暂无六清情况可显示。</translation>
    </message>
    <message>
        <source>No firm and no estate is entered yet, so there is no coverage to show.</source>
        <translation>尚未登记企业和小区，暂无覆盖率可显示。</translation>
    </message>
    <message>
        <source>No estate is entered yet, so there is nothing to say about how estates are served.</source>
        <translation>尚未登记小区，暂无物业服务方式可显示。</translation>
    </message>
    <message>
        <source>No Party organization is entered yet, so there is nothing to say about how they were founded.</source>
        <translation>尚未登记党组织，暂无组建方式可显示。</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>a day in full</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>The ledger cannot be shown</source>
        <translation>台账无法显示</translation>
    </message>
    <message>
        <source>Liuqing six-clears ledger</source>
        <translation>六清台账</translation>
    </message>
    <message>
        <source>Liuqing is open already and busy just now. Wait a moment, then start it again: its window comes to the front.</source>
        <translation>六清台账已经打开，此刻正忙。请稍等片刻再启动一次，它的窗口就会到最前面来。</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>Name of estate</source>
        <translation>小区名称</translation>
    </message>
    <message>
        <source>Estate code</source>
        <translation>小区编码</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>小区地址</translation>
    </message>
    <message>
        <source>Year of completion</source>
        <translation>建成年份</translation>
    </message>
    <message>
        <source>Kind of estate</source>
        <translation>小区类型</translation>
    </message>
    <message>
        <source>Old estate</source>
        <translation>是否老旧小区</translation>
    </message>
    <message>
        <source>Year on the renewal list</source>
        <translation>列入改造年份</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>楼栋数</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Private floor area</source>
        <translation>专有部分总面积</translation>
    </message>
    <message>
        <source>Service mode</source>
        <translation>服务模式</translation>
    </message>
    <message>
        <source>Parking spaces</source>
        <translation>停车位数</translation>
    </message>
    <message>
        <source>Charging points</source>
        <translation>充电桩数</translation>
    </message>
    <message>
        <source>Service room required</source>
        <translation>应配物业服务用房面积</translation>
    </message>
    <message>
        <source>Service room actual</source>
        <translation>物业服务用房面积</translation>
    </message>
    <message>
        <source>Service room misused</source>
        <translation>服务用房被占用面积</translation>
    </message>
    <message>
        <source>Service room vacated on</source>
        <translation>服务用房腾退时间</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Waste sorting since</source>
        <translation>垃圾分类开展时间</translation>
    </message>
    <message>
        <source>Certified red property on</source>
        <translation>红色物业认定时间</translation>
    </message>
    <message>
        <source>Red-property criteria document</source>
        <translation>红色物业认定文件</translation>
    </message>
    <message>
        <source>Residential estate</source>
        <translation>住宅小区</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区名称</translation>
    </message>
    <message>
        <source>Part of an estate</source>
        <translation>小区分片</translation>
    </message>
    <message>
        <source>Name of firm</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Provisional code of provider</source>
        <translation>临时编号</translation>
    </message>
    <message>
        <source>Kind of provider</source>
        <translation>服务人类别</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>注册地址</translation>
    </message>
    <message>
        <source>Local or outside</source>
        <translation>本地外地</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>所有制性质</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Member of the association</source>
        <translation>协会会员</translation>
    </message>
    <message>
        <source>Charter names the Party</source>
        <translation>党建入章</translation>
    </message>
    <message>
        <source>Party members reported</source>
        <translation>党员人数</translation>
    </message>
    <message>
        <source>Known by name only</source>
        <translation>仅知名称</translation>
    </message>
    <message>
        <source>Property-service firm</source>
        <translation>物业服务企业</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Source of the grade</source>
        <translation>等次来源</translation>
    </message>
    <message>
        <source>Service quality grade</source>
        <translation>服务质量等次</translation>
    </message>
    <message>
        <source>Name of organization</source>
        <translation>党组织名称</translation>
    </message>
    <message>
        <source>Master code</source>
        <translation>党组织代码</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>党组织类别</translation>
    </message>
    <message>
        <source>Way of founding</source>
        <translation>组建方式</translation>
    </message>
    <message>
        <source>Covers firms and projects</source>
        <translation>覆盖企业及项目</translation>
    </message>
    <message>
        <source>Superior organization</source>
        <translation>上级党组织</translation>
    </message>
    <message>
        <source>Led by community</source>
        <translation>领导社区</translation>
    </message>
    <message>
        <source>Approval number</source>
        <translation>批复文号</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批复时间</translation>
    </message>
    <message>
        <source>Established on</source>
        <translation>成立时间</translation>
    </message>
    <message>
        <source>Term from</source>
        <translation>任期起始</translation>
    </message>
    <message>
        <source>Term to</source>
        <translation>届满时间</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>书记</translation>
    </message>
    <message>
        <source>Full members</source>
        <translation>正式党员数</translation>
    </message>
    <message>
        <source>Probationary members</source>
        <translation>预备党员数</translation>
    </message>
    <message>
        <source>Party groups</source>
        <translation>党小组数</translation>
    </message>
    <message>
        <source>Has a place</source>
        <translation>有场所</translation>
    </message>
    <message>
        <source>Has facilities</source>
        <translation>有设施</translation>
    </message>
    <message>
        <source>Has a sign</source>
        <translation>有标志</translation>
    </message>
    <message>
        <source>Has the Party flag</source>
        <translation>有党旗</translation>
    </message>
    <message>
        <source>Has books and papers</source>
        <translation>有书报</translation>
    </message>
    <message>
        <source>Has rules</source>
        <translation>有制度</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>阵地类型</translation>
    </message>
    <message>
        <source>Party organization</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Name of instructor</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit and post</source>
        <translation>单位及职务</translation>
    </message>
    <message>
        <source>Linked firms</source>
        <translation>联系企业</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>选派时间</translation>
    </message>
    <message>
        <source>Sent until</source>
        <translation>期满时间</translation>
    </message>
    <message>
        <source>Party-building instructor</source>
        <translation>党建指导员</translation>
    </message>
    <message>
        <source>Why no organization yet</source>
        <translation>未建原因</translation>
    </message>
    <message>
        <source>Growth measure</source>
        <translation>推进措施</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>计划组建时间</translation>
    </message>
    <message>
        <source>Founding plan</source>
        <translation>组建推进</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>项目状态</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>合同起始日期</translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation>合同终止日期</translation>
    </message>
    <message>
        <source>Basis of the fee</source>
        <translation>收费依据</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>物业费标准</translation>
    </message>
    <message>
        <source>Collection rate</source>
        <translation>收缴率</translation>
    </message>
    <message>
        <source>Star level</source>
        <translation>服务星级</translation>
    </message>
    <message>
        <source>Way of selection</source>
        <translation>选聘方式</translation>
    </message>
    <message>
        <source>Fees posted on</source>
        <translation>收费公示时间</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>项目经理</translation>
    </message>
    <message>
        <source>Staff reported</source>
        <translation>从业人数</translation>
    </message>
    <message>
        <source>Why there is no grade</source>
        <translation>未评等次原因</translation>
    </message>
    <message>
        <source>Service project</source>
        <translation>物业服务项目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Resident ID</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Stage of development</source>
        <translation>发展阶段</translation>
    </message>
    <message>
        <source>Where the relation is held</source>
        <translation>组织关系所在</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>入职时间</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离职时间</translation>
    </message>
    <message>
        <source>Part-time worker of grid</source>
        <translation>兼职网格</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>持证情况</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>从业人员</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Staff count</source>
        <translation>人员统计</translation>
    </message>
    <message>
        <source>Division code</source>
        <translation>单位代码</translation>
    </message>
    <message>
        <source>Name of office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Superior office</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>Year of the code list</source>
        <translation>名录年份</translation>
    </message>
    <message>
        <source>Successor office</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>Provisional code</source>
        <translation>临时代码</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>County or district</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Street or town</source>
        <translation>街道乡镇</translation>
    </message>
    <message>
        <source>Level of unit</source>
        <translation>单位级别</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Individual provider</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>The community itself</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Other provider</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>外地</translation>
    </message>
    <message>
        <source>Home of the firm</source>
        <translation>本地外地</translation>
    </message>
    <message>
        <source>State-owned</source>
        <translation>国有</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>集体</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>民营</translation>
    </message>
    <message>
        <source>Foreign-invested</source>
        <translation>外资</translation>
    </message>
    <message>
        <source>Mixed ownership</source>
        <translation>混合所有制</translation>
    </message>
    <message>
        <source>Commodity housing</source>
        <translation>商品房</translation>
    </message>
    <message>
        <source>Affordable housing</source>
        <translation>保障性住房</translation>
    </message>
    <message>
        <source>Work-unit housing</source>
        <translation>单位房</translation>
    </message>
    <message>
        <source>Mixed housing</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Full market service</source>
        <translation>市场化物业</translation>
    </message>
    <message>
        <source>Single services</source>
        <translation>单项服务</translation>
    </message>
    <message>
        <source>Public-interest service</source>
        <translation>公益性物业</translation>
    </message>
    <message>
        <source>Self-managed</source>
        <translation>业主自管</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>弃管</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Cleaning service</source>
        <translation>保洁</translation>
    </message>
    <message>
        <source>Order keeping</source>
        <translation>秩序维护</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Greening service</source>
        <translation>绿化</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>电梯</translation>
    </message>
    <message>
        <source>Service item</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>过渡期</translation>
    </message>
    <message>
        <source>Preliminary contract</source>
        <translation>前期物业</translation>
    </message>
    <message>
        <source>Formal contract</source>
        <translation>正式合同</translation>
    </message>
    <message>
        <source>Expired, running on</source>
        <translation>到期延续</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>已告知退出</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>交接中</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>State of the project</source>
        <translation>项目状态</translation>
    </message>
    <message>
        <source>Per square metre</source>
        <translation>按建筑面积</translation>
    </message>
    <message>
        <source>By class of flat</source>
        <translation>按户型类别</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>招投标</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议选聘</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理人员</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>保洁</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>秩序维护</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>工程维修</translation>
    </message>
    <message>
        <source>Greening</source>
        <translation>绿化</translation>
    </message>
    <message>
        <source>Other post</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Full Party member</source>
        <translation>中共党员</translation>
    </message>
    <message>
        <source>Probationary Party member</source>
        <translation>中共预备党员</translation>
    </message>
    <message>
        <source>Youth League member</source>
        <translation>共青团员</translation>
    </message>
    <message>
        <source>Revolutionary Committee member</source>
        <translation>民革党员</translation>
    </message>
    <message>
        <source>Democratic League member</source>
        <translation>民盟盟员</translation>
    </message>
    <message>
        <source>Democratic National Construction member</source>
        <translation>民建会员</translation>
    </message>
    <message>
        <source>Association for Promoting Democracy member</source>
        <translation>民进会员</translation>
    </message>
    <message>
        <source>Peasants&apos; and Workers&apos; Party member</source>
        <translation>农工党党员</translation>
    </message>
    <message>
        <source>Zhi Gong Party member</source>
        <translation>致公党党员</translation>
    </message>
    <message>
        <source>Jiusan Society member</source>
        <translation>九三学社社员</translation>
    </message>
    <message>
        <source>Taiwan Self-Government League member</source>
        <translation>台盟盟员</translation>
    </message>
    <message>
        <source>Without party affiliation</source>
        <translation>无党派人士</translation>
    </message>
    <message>
        <source>Masses</source>
        <translation>群众</translation>
    </message>
    <message>
        <source>Applicant for the Party</source>
        <translation>入党申请人</translation>
    </message>
    <message>
        <source>Activist</source>
        <translation>入党积极分子</translation>
    </message>
    <message>
        <source>Prospective member</source>
        <translation>发展对象</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>本企业</translation>
    </message>
    <message>
        <source>In the community</source>
        <translation>所在社区</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>外单位</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>党委</translation>
    </message>
    <message>
        <source>General branch</source>
        <translation>党总支</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>党支部</translation>
    </message>
    <message>
        <source>Joint branch</source>
        <translation>联合党支部</translation>
    </message>
    <message>
        <source>Founded alone</source>
        <translation>单独组建</translation>
    </message>
    <message>
        <source>Founded jointly by area</source>
        <translation>区域联建</translation>
    </message>
    <message>
        <source>Founded jointly by industry</source>
        <translation>行业共建</translation>
    </message>
    <message>
        <source>Own venue</source>
        <translation>独立</translation>
    </message>
    <message>
        <source>Shared venue</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>Recruit members</source>
        <translation>招聘党员</translation>
    </message>
    <message>
        <source>Transfer relations</source>
        <translation>转接组织关系</translation>
    </message>
    <message>
        <source>Develop members</source>
        <translation>发展党员</translation>
    </message>
    <message>
        <source>Send an instructor</source>
        <translation>选派党建指导员</translation>
    </message>
    <message>
        <source>Own evaluation</source>
        <translation>本级评价</translation>
    </message>
    <message>
        <source>Published list</source>
        <translation>公布名单</translation>
    </message>
    <message>
        <source>From a superior office</source>
        <translation>上级评定</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Buildings and households</source>
        <translation>楼栋与户数</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>物业服务</translation>
    </message>
    <message>
        <source>Service room</source>
        <translation>物业用房</translation>
    </message>
    <message>
        <source>Red property</source>
        <translation>红色物业</translation>
    </message>
    <message>
        <source>Dates and remark</source>
        <translation>日期与备注</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记信息</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Party building</source>
        <translation>党建</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>成立与批复</translation>
    </message>
    <message>
        <source>Term and secretary</source>
        <translation>任期与书记</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>活动阵地</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Fee and quality</source>
        <translation>收费与质量</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作情况</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Backup written and read back: %1 (%2 rows of history).</source>
        <translation>备份已写出并读回核对：%1（历史记录%2条）。</translation>
    </message>
    <message>
        <source>Restored: %1 (%2 rows of history).</source>
        <translation>已恢复：%1（历史记录%2条）。</translation>
    </message>
    <message>
        <source>The newest backup %1 can be restored (%2 rows of history).</source>
        <translation>最近的备份%1可以恢复（历史记录%2条）。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Liuqing: the six-clears ledger of property management, without a window.</source>
        <translation>六清台账：物业管理“六清”台账的命令行程序，不开窗口。</translation>
    </message>
    <message>
        <source>Explains the command</source>
        <translation>显示本命令的说明</translation>
    </message>
    <message>
        <source>Who acts (default: the system user)</source>
        <translation>操作人（默认：系统用户）</translation>
    </message>
    <message>
        <source>Fixes the clock: 2026-11-23T09:00:00</source>
        <translation>固定时间：2026-11-23T09:00:00</translation>
    </message>
    <message>
        <source>Language of the answers: zh_CN or en</source>
        <translation>输出语言：zh_CN 或 en</translation>
    </message>
    <message>
        <source>Answers as one JSON document</source>
        <translation>以一份 JSON 文档输出结果</translation>
    </message>
    <message>
        <source>No progress on standard error</source>
        <translation>不在标准错误中显示进度</translation>
    </message>
    <message>
        <source>liuqing-cli --help and liuqing-cli COMMAND --help explain everything.</source>
        <translation>全部说明见 liuqing-cli --help 和 liuqing-cli 命令 --help。</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>说明已保存。</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>台账文件</translation>
    </message>
    <message>
        <source>Only this office of entry</source>
        <translation>只看该录入单位</translation>
    </message>
    <message>
        <source>Cut-off day (default: today)</source>
        <translation>截止日期（默认：今天）</translation>
    </message>
    <message>
        <source>Period: 2026, 2026H1, 2026Q3 or 2026-09</source>
        <translation>报告期：2026、2026H1、2026Q3 或 2026-09</translation>
    </message>
    <message>
        <source>The six clears, and what they miss</source>
        <translation>六清情况及查缺</translation>
    </message>
    <message>
        <source>Findings of the rules</source>
        <translation>按规则检查的结果</translation>
    </message>
    <message>
        <source>record, audit or all (default)</source>
        <translation>record、audit 或 all（默认）</translation>
    </message>
    <message>
        <source>Figures of the policy pack, and the records counted</source>
        <translation>政策包中的指标及所计记录</translation>
    </message>
    <message>
        <source>Names of figures, for example T02</source>
        <translation>指标名称，如 T02</translation>
    </message>
    <message>
        <source>The records behind each figure</source>
        <translation>列出各指标所计的记录</translation>
    </message>
    <message>
        <source>Explains a finding</source>
        <translation>为检查出的问题填写说明</translation>
    </message>
    <message>
        <source>The rule, as check prints it</source>
        <translation>规则编号，与 check 列出的一致</translation>
    </message>
    <message>
        <source>The subject or record, as check prints it</source>
        <translation>对象或记录，与 check 列出的一致</translation>
    </message>
    <message>
        <source>The explanation</source>
        <translation>说明内容</translation>
    </message>
    <message>
        <source>Sheet “%1”: %2 new, %3 changed, %4 same, %5 rejected, %6 skipped.</source>
        <translation>工作表“%1”：新增%2条，变更%3条，相同%4条，未能导入%5行，略过%6行。</translation>
    </message>
    <message>
        <source>Not stored, because it is switched off: %1</source>
        <translation>未启用，不保存：%1</translation>
    </message>
    <message>
        <source>Columns without a field: %1</source>
        <translation>没有对应字段的列：%1</translation>
    </message>
    <message>
        <source>Row %1 %2: %3</source>
        <translation>第%1行 %2：%3</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>可能是：%1</translation>
    </message>
    <message>
        <source>Batch %1; rollback takes it back.</source>
        <translation>批次 %1；可用 rollback 撤回导入。</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>已读取%1行</translation>
    </message>
    <message>
        <source>Reads a spreadsheet as offices make them; one reversible batch</source>
        <translation>读取各单位自制的表格；每次导入为一个批次，可撤回</translation>
    </message>
    <message>
        <source>The spreadsheet: xlsx, xls, et, csv, html</source>
        <translation>表格文件：xlsx、xls、et、csv、html</translation>
    </message>
    <message>
        <source>Record type, for example firm</source>
        <translation>记录类型，如 firm</translation>
    </message>
    <message>
        <source>Name of the sheet (default: it is found)</source>
        <translation>工作表名称（默认：自动查找）</translation>
    </message>
    <message>
        <source>JSON file that corrects the mapping of columns</source>
        <translation>更正列对应关系的 JSON 文件</translation>
    </message>
    <message>
        <source>FIELD=VALUE for every row that does not say otherwise</source>
        <translation>FIELD=VALUE（字段=值），用于表中未填该项的各行</translation>
    </message>
    <message>
        <source>Creates firms, communities and estates that are named but unknown</source>
        <translation>表中提到而台账中没有的企业、社区和小区，自动新建</translation>
    </message>
    <message>
        <source>reject (default) or leave-out</source>
        <translation>reject（整行不导入，默认）或 leave-out（只留空有误的单元格）</translation>
    </message>
    <message>
        <source>A blank cell empties the field</source>
        <translation>空白单元格清除原有内容</translation>
    </message>
    <message>
        <source>Says what would happen and changes nothing</source>
        <translation>只试算结果，不作改动</translation>
    </message>
    <message>
        <source>Writes the rejected rows with their reasons as xlsx</source>
        <translation>将未能导入的行及原因写成 xlsx</translation>
    </message>
    <message>
        <source>A new ledger for %1 (%2).</source>
        <translation>已为%1（%2）新建台账。</translation>
    </message>
    <message>
        <source>%1 is kept from now on.</source>
        <translation>今后保存“%1”。</translation>
    </message>
    <message>
        <source>import taken back</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>%1 changes taken back.</source>
        <translation>已撤回%1处改动。</translation>
    </message>
    <message>
        <source>The history is whole: %1 rows.</source>
        <translation>历史记录完整：共%1条。</translation>
    </message>
    <message>
        <source>The history was altered: the first broken row is %1, of %2.</source>
        <translation>历史记录被改动：第%1条起不符，共%2条。</translation>
    </message>
    <message>
        <source>Takes an import back; lists what later work depends on</source>
        <translation>撤回一次导入；列出后续工作仍在使用的记录</translation>
    </message>
    <message>
        <source>The batch that the import named</source>
        <translation>导入时给出的批次编号</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>History, and proof that it is unbroken</source>
        <translation>历史记录，并核验其是否连续完整</translation>
    </message>
    <message>
        <source>Only this record</source>
        <translation>只看该记录</translation>
    </message>
    <message>
        <source>Only this batch</source>
        <translation>只看该批次</translation>
    </message>
    <message>
        <source>Proves the history instead of printing it</source>
        <translation>只核验历史记录，不列出内容</translation>
    </message>
    <message>
        <source>Writes a verified backup</source>
        <translation>写出备份并核验</translation>
    </message>
    <message>
        <source>The folder for the backup</source>
        <translation>存放备份的文件夹</translation>
    </message>
    <message>
        <source>Restores a verified backup; never overwrites</source>
        <translation>恢复已核验的备份；不覆盖已有文件</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>The ledger to write</source>
        <translation>恢复后的台账文件</translation>
    </message>
    <message>
        <source>Rehearses the restore of the newest backup</source>
        <translation>用最近的备份做恢复演练</translation>
    </message>
    <message>
        <source>The folder with the backups</source>
        <translation>存放备份的文件夹</translation>
    </message>
    <message>
        <source>Makes a new ledger for an office; never overwrites</source>
        <translation>为单位新建台账；不覆盖已有文件</translation>
    </message>
    <message>
        <source>The file to make, ending in .liuqing</source>
        <translation>要新建的文件，扩展名为 .liuqing</translation>
    </message>
    <message>
        <source>12-digit code of the office</source>
        <translation>单位的12位代码</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Folder of a policy pack (default: the built-in one)</source>
        <translation>政策包文件夹（默认：内置政策包）</translation>
    </message>
    <message>
        <source>What a ledger can hold</source>
        <translation>台账可登记的内容</translation>
    </message>
    <message>
        <source>Switches on a field that is off by default</source>
        <translation>启用默认关闭的字段</translation>
    </message>
    <message>
        <source>For example worker.resident_id</source>
        <translation>如 worker.resident_id</translation>
    </message>
    <message>
        <source>What it is kept for</source>
        <translation>保存用途</translation>
    </message>
    <message>
        <source>The legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>The form, for example LQ-01</source>
        <translation>报表，如 LQ-01</translation>
    </message>
    <message>
        <source>They count as one from now on.</source>
        <translation>今后按一个计算。</translation>
    </message>
    <message>
        <source>They count as two from now on.</source>
        <translation>今后按两个计算。</translation>
    </message>
    <message>
        <source>One record, as suspects prints it</source>
        <translation>其中一条记录，与 suspects 列出的一致</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>另一条记录</translation>
    </message>
    <message>
        <source>Takes returns in; each file accepted, same, or refused with the reason</source>
        <translation>接收报表；逐个文件列明已接收、相同或不予接收及原因</translation>
    </message>
    <message>
        <source>Packages, or folders with packages</source>
        <translation>报送包，或存放报送包的文件夹</translation>
    </message>
    <message>
        <source>Registers offices that have not sent anything before</source>
        <translation>登记此前未报送过的单位</translation>
    </message>
    <message>
        <source>Who has sent, and who has not</source>
        <translation>已报送和未报送的单位</translation>
    </message>
    <message>
        <source>Pairs that look the same without sharing a key</source>
        <translation>疑似相同而代码不同的成对记录</translation>
    </message>
    <message>
        <source>Decides that two records are one</source>
        <translation>认定两条记录为同一个</translation>
    </message>
    <message>
        <source>Decides that two records are two</source>
        <translation>认定两条记录不是同一个</translation>
    </message>
    <message>
        <source>Retired; it stays in the history.</source>
        <translation>已作废，历史记录保留。</translation>
    </message>
    <message>
        <source>Prints records</source>
        <translation>列出记录</translation>
    </message>
    <message>
        <source>FIELD=VALUE, several times</source>
        <translation>FIELD=VALUE（字段=值），可多次使用</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>最多列出条数</translation>
    </message>
    <message>
        <source>Shows personal data in full; the reason is kept</source>
        <translation>完整显示个人信息；原因留存</translation>
    </message>
    <message>
        <source>Retired records too</source>
        <translation>同时列出已作废的记录</translation>
    </message>
    <message>
        <source>Adds or changes one record</source>
        <translation>新增或修改一条记录</translation>
    </message>
    <message>
        <source>The record to change; without it one is added</source>
        <translation>要修改的记录；不填则新增</translation>
    </message>
    <message>
        <source>What to set; nothing after = clears</source>
        <translation>要填写的内容；= 后不填则清除</translation>
    </message>
    <message>
        <source>Retires a record made by mistake</source>
        <translation>将误录的记录作废</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>%1 %2 version %3, sent with errors and explanations, check code %4</source>
        <translation>%1 %2 第%3版，已附说明带错上报，校验码 %4</translation>
    </message>
    <message>
        <source>%1 %2 version %3, check code %4</source>
        <translation>%1 %2 第%3版，校验码 %4</translation>
    </message>
    <message>
        <source>Nothing has changed since it was filed; this is the same return again.</source>
        <translation>存档后没有变化，仍是同一份报表。</translation>
    </message>
    <message>
        <source>The ledger of %1 is whole: %2 rows of history.</source>
        <translation>%1的台账完整：历史记录%2条。</translation>
    </message>
    <message>
        <source>Unaltered: %1 %2 of %3 (%4), check code %5</source>
        <translation>未被改动：%1 %2，%3（%4），校验码 %5</translation>
    </message>
    <message>
        <source>Total, each counted once</source>
        <translation>合计（去重）</translation>
    </message>
    <message>
        <source>Builds, checks and files a return, and writes it for sending</source>
        <translation>生成、检查并存档报表，写出报送文件</translation>
    </message>
    <message>
        <source>The .lqp file to write</source>
        <translation>要写出的 .lqp 文件</translation>
    </message>
    <message>
        <source>The sheet to print and stamp</source>
        <translation>打印盖章用的表格</translation>
    </message>
    <message>
        <source>Code of an office it is addressed to</source>
        <translation>接收单位的代码</translation>
    </message>
    <message>
        <source>Sends it with errors; the explanation of all that have none</source>
        <translation>带错上报；所填说明用于尚无说明的各项问题</translation>
    </message>
    <message>
        <source>Everything about a package or ledger that can be proved</source>
        <translation>核验报送包或台账的各项可核验内容</translation>
    </message>
    <message>
        <source>A package or a ledger</source>
        <translation>报送包或台账文件</translation>
    </message>
    <message>
        <source>The sheet of a superior office from the returns it accepted</source>
        <translation>由已接收的报表生成上级汇总表</translation>
    </message>
    <message>
        <source>The xlsx to write</source>
        <translation>要写出的 xlsx 文件</translation>
    </message>
    <message>
        <source>From a cell to its records, or from a record to its cells</source>
        <translation>由指标查记录，或由记录查指标</translation>
    </message>
    <message>
        <source>The cell, for example firms_total</source>
        <translation>指标，如 firms_total</translation>
    </message>
    <message>
        <source>The row of this office instead of the total</source>
        <translation>只查该单位一行，不查合计</translation>
    </message>
    <message>
        <source>The record whose cells are wanted</source>
        <translation>要查其所属指标的记录</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>已将%1行写入“%2”。</translation>
    </message>
    <message>
        <source>Writes records as a table, masked for where the file goes</source>
        <translation>将记录导出为表格，按去向脱敏</translation>
    </message>
    <message>
        <source>The .xlsx or .csv file to write</source>
        <translation>要写出的 .xlsx 或 .csv 文件</translation>
    </message>
    <message>
        <source>inside (default) or outside the office</source>
        <translation>inside（单位内部，默认）或 outside（对外）</translation>
    </message>
    <message>
        <source>This is not understood: %1.</source>
        <translation>无法理解：%1。</translation>
    </message>
    <message>
        <source>Say what is to be done: the command is missing, for example import or list.</source>
        <translation>缺少命令，请写明要做什么，例如 import 或 list。</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
    <message>
        <source>The arguments do not fit: %1.</source>
        <translation>参数不符：%1。</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必填）</translation>
    </message>
    <message>
        <source>Entering the practice county…</source>
        <translation>正在录入练习县区……</translation>
    </message>
    <message>
        <source>%1 ledgers, %2 workbooks and %3 mistakes to find were made in %4.</source>
        <translation>已在 %4 生成 %1 个台账、%2 份表格，其中埋有 %3 处待查的错误。</translation>
    </message>
    <message>
        <source>Everybody and everything in it is invented. Start with the ledger %1: see what is missing, then import a staff list:</source>
        <translation>其中的人和事均属虚构。请从台账 %1 开始：先查缺，再导入一份人员名单：</translation>
    </message>
    <message>
        <source>Writes a practice county: ledgers with mistakes to find, workbooks to import</source>
        <translation>生成练习县区：带错误待查的台账和可供导入的表格</translation>
    </message>
    <message>
        <source>An empty or new folder</source>
        <translation>空文件夹或新文件夹</translation>
    </message>
    <message>
        <source>Another number, other people (default: always the same)</source>
        <translation>换一个数字就换一批人（默认始终相同）</translation>
    </message>
    <message>
        <source>%1 has a field “%2” from now on (%3).</source>
        <translation>“%1”自此有一个字段“%2”（%3）。</translation>
    </message>
    <message>
        <source>%1 had the field “%2” already (%3); nothing was changed.</source>
        <translation>“%1”已有字段“%2”（%3），未作改动。</translation>
    </message>
    <message>
        <source>Adds a field of the office&apos;s own to a record type</source>
        <translation>为一类记录增加本单位自己的字段</translation>
    </message>
    <message>
        <source>For example estate.x_lonely</source>
        <translation>例如 estate.x_lonely</translation>
    </message>
    <message>
        <source>text, integer, year, decimal, yes_no, date or choice</source>
        <translation>text 文字、integer 整数、year 年份、decimal 小数、yes_no 是否、date 日期、choice 选项</translation>
    </message>
    <message>
        <source>What the column is called</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Words of a choice: low=Low;high=High</source>
        <translation>选项的代码和文字：low=低;high=高</translation>
    </message>
    <message>
        <source>Digits behind the point of a decimal (default 2)</source>
        <translation>小数位数（默认2位）</translation>
    </message>
    <message>
        <source>Says something of a person: masked, and never leaves the office</source>
        <translation>涉及个人：显示时遮盖，不出本单位</translation>
    </message>
    <message>
        <source>A ledger whose own fields are listed too</source>
        <translation>台账文件；连同其自定字段一并列出</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 is not a JSON object (near byte %2: %3).</source>
        <translation>“%1”不是有效的 JSON 对象（第%2字节附近：%3）。</translation>
    </message>
    <message>
        <source>The credit code is missing, see the business licence; individuals and the community itself need a provisional code.</source>
        <translation>缺统一社会信用代码，请查营业执照；由个人或社区自身提供服务的，请填临时编号。</translation>
    </message>
    <message>
        <source>Another firm has the same name. Say whether they are the same.</source>
        <translation>另有企业与此同名，请确认是否为同一家。</translation>
    </message>
    <message>
        <source>Neither a contact person nor a phone is known.</source>
        <translation>联系人和联系电话均未填写。</translation>
    </message>
    <message>
        <source>It was not verified in this period.</source>
        <translation>本期尚未核实。</translation>
    </message>
    <message>
        <source>The service mode is unknown or not verified.</source>
        <translation>服务模式未填写或未核实。</translation>
    </message>
    <message>
        <source>It is served, but no project in service names the firm and the day of its beginning.</source>
        <translation>该小区有物业服务，但没有写明服务企业和起始日期的在管项目。</translation>
    </message>
    <message>
        <source>There is neither a list nor a count of the staff.</source>
        <translation>既无人员名单，也无人员统计。</translation>
    </message>
    <message>
        <source>The post of some of the staff is unknown.</source>
        <translation>部分从业人员岗位不详。</translation>
    </message>
    <message>
        <source>The staff recorded is not the number reported, and no note says why.</source>
        <translation>登记人数与上报人数不一致，且未说明原因。</translation>
    </message>
    <message>
        <source>The political status of some of the staff is unknown.</source>
        <translation>部分从业人员政治面貌不详。</translation>
    </message>
    <message>
        <source>Where the relation of some Party members is held is unknown.</source>
        <translation>部分党员组织关系所在不详。</translation>
    </message>
    <message>
        <source>There is no grade of this year, and no reason why not.</source>
        <translation>无本年度服务质量等次，也未说明未评等次原因。</translation>
    </message>
    <message>
        <source>No Party organization covers it, and it does not have both an instructor and a founding plan with a measure.</source>
        <translation>未被党组织覆盖，也未同时具备党建指导员和写明推进措施的组建推进记录。</translation>
    </message>
    <message>
        <source>Three or more full members are held here, but no organization has been founded.</source>
        <translation>组织关系在此的正式党员已有3人及以上，尚未建立党组织。</translation>
    </message>
    <message>
        <source>the program has no sentence for &quot;%1&quot;</source>
        <translation>程序中没有“%1”对应的说明</translation>
    </message>
    <message>
        <source>there is no source &quot;%1&quot;</source>
        <translation>没有数据来源“%1”</translation>
    </message>
    <message>
        <source>“%1” is not a check code: it has 12 digits and letters, such as 7K2M-04TQ-XW9A. Type it once more from the cover.</source>
        <translation>“%1”不是校验码。校验码由12位数字和字母组成，如 7K2M-04TQ-XW9A。请按封面重新输入。</translation>
    </message>
    <message>
        <source>“%1” is mistyped: at least one character is wrong or two are swapped. Compare it with the cover and type it once more.</source>
        <translation>“%1”输入有误：至少有一位写错，或有两位颠倒。请对照封面重新输入。</translation>
    </message>
    <message>
        <source>%1 is not a sheet and not readable text. Save the sheet as xlsx and use that file.</source>
        <translation>“%1”不是表格，也不是可读取的文本。请将表格另存为 xlsx 后使用。</translation>
    </message>
    <message>
        <source>The text has %1 characters, and %2 is the most. Please shorten it.</source>
        <translation>文字共%1字，最多%2字，请精简。</translation>
    </message>
    <message>
        <source>%1 cannot be right here: the figure must lie between %2 and %3.</source>
        <translation>“%1”有误：数值应在%2至%3之间。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds more than one number; %2 was taken.</source>
        <translation>“%1”含有多个数，已取%2。</translation>
    </message>
    <message>
        <source>%1 is a picture, not a sheet. Ask for the sheet itself, or type its rows in.</source>
        <translation>“%1”是图片，不是表格。请索取原表格，或手工录入各行。</translation>
    </message>
    <message>
        <source>%1 is a packed archive. Unpack it and choose the sheet inside.</source>
        <translation>“%1”是压缩包。请解压后选择其中的表格。</translation>
    </message>
    <message>
        <source>%1 is not a sheet. Open it with the program it was made with, save it as xlsx and use that file.</source>
        <translation>“%1”不是表格。请用原制作软件打开，另存为 xlsx 后使用。</translation>
    </message>
    <message>
        <source>%1 is a Word document. Copy its table into a sheet, save it as xlsx and use that file.</source>
        <translation>“%1”是 Word 文档。请将其中的表格复制到电子表格，另存为 xlsx 后使用。</translation>
    </message>
    <message>
        <source>%1 is a presentation, not a sheet. Copy its table into a sheet and save it as xlsx.</source>
        <translation>“%1”是演示文稿，不是表格。请将其中的表格复制到电子表格，另存为 xlsx。</translation>
    </message>
    <message>
        <source>%1 is a web archive. Open it in Excel or WPS, save it as xlsx and use that file.</source>
        <translation>“%1”是网页归档文件。请用 Excel 或 WPS 打开，另存为 xlsx 后使用。</translation>
    </message>
    <message>
        <source>%1 was written by a version of Excel before 1993. Save it as xlsx and use that file.</source>
        <translation>“%1”由1993年以前的 Excel 版本生成。请另存为 xlsx 后使用。</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument sheet. Save it as xlsx and use that file.</source>
        <translation>“%1”是 OpenDocument 表格。请另存为 xlsx 后使用。</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument file, but not a sheet. Copy its table into a sheet and save it as xlsx.</source>
        <translation>“%1”是 OpenDocument 文件，但不是表格。请将其中的表格复制到电子表格，另存为 xlsx。</translation>
    </message>
    <message>
        <source>%1 is a binary Excel sheet (xlsb). Save it as xlsx and use that file.</source>
        <translation>“%1”是二进制 Excel 表格（xlsb）。请另存为 xlsx 后使用。</translation>
    </message>
    <message>
        <source>%1 is a data package of this program. Take it in through Receive, not as a sheet.</source>
        <translation>“%1”是本程序的报送包。请在“收件”中收取，不要按表格导入。</translation>
    </message>
    <message>
        <source>%1 is a ledger or another database. Open it as a ledger, not as a sheet.</source>
        <translation>“%1”是台账或其他数据库。请按台账打开，不要按表格导入。</translation>
    </message>
    <message>
        <source>%1 is a PDF document. Ask for the sheet it was made from, saved as xlsx.</source>
        <translation>“%1”是 PDF 文档。请索取其原表格（xlsx 格式）。</translation>
    </message>
    <message>
        <source>%1 is a text document. Copy its table into a sheet, save it as xlsx and use that file.</source>
        <translation>“%1”是文字文档。请将其中的表格复制到电子表格，另存为 xlsx 后使用。</translation>
    </message>
    <message>
        <source>%1 is an XML file, but not a sheet. Save the sheet as xlsx and use that file.</source>
        <translation>“%1”是 XML 文件，但不是表格。请将表格另存为 xlsx 后使用。</translation>
    </message>
    <message>
        <source>%1 is empty. Ask for the file again.</source>
        <translation>“%1”是空文件。请重新索取。</translation>
    </message>
    <message>
        <source>%1 is a web page without a table. Save the sheet as xlsx and use that file.</source>
        <translation>“%1”是没有表格的网页。请将表格另存为 xlsx 后使用。</translation>
    </message>
    <message>
        <source>This row is about the same record as row %1 but says otherwise (%2). Keep the right one in the sheet.</source>
        <translation>本行与第%1行是同一记录，但内容不一致（%2）。请在表中保留正确的一行。</translation>
    </message>
    <message>
        <source>Several records of this sheet are called so, the first in row %1, and this row may be about any of them. Fill in “%2”.</source>
        <translation>本表有几条记录都叫这个名称（第一条在第%1行），本行说不清是哪一条。请填写“%2”。</translation>
    </message>
    <message>
        <source>More than one of the columns for &quot;%1&quot; is ticked. Please choose one.</source>
        <translation>“%1”下勾选了不止一栏，请只选一栏。</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot; is a form about one record, its headings one below the other. Please copy it into a list with the headings in one row, or enter the record by hand.</source>
        <translation>工作表“%1”是只填一条记录的登记表，各项名称上下排列。请转抄到表头在同一行的清单中，或直接录入。</translation>
    </message>
    <message>
        <source>%1 is a row of this sheet that was rejected. Correct that row first.</source>
        <translation>“%1”所指的是本表中未能导入的一行，请先改好那一行。</translation>
    </message>
    <message>
        <source>%1 is missing; a record of this kind cannot be kept without it.</source>
        <translation>缺少“%1”，没有此项的记录不能保存。</translation>
    </message>
    <message>
        <source>Line %2 of %1 is not a record and was put aside. Ask the sender to check this record.</source>
        <translation>“%1”第%2行不是有效记录，已搁置。请联系发送单位核对该记录。</translation>
    </message>
    <message>
        <source>There is no %1 called “%2” in this ledger. Enter it first, correct the name, or import with the wish to create what is missing.</source>
        <translation>本台账中没有名为“%2”的%1。请先录入、更正名称，或在导入时勾选“台账中没有的，先按名称新建”。</translation>
    </message>
    <message>
        <source>There are %1 records called “%2”. Use the code or the id of the one you mean.</source>
        <translation>名为“%2”的记录有%1条。请用代码或记录编号指明是哪一条。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Please write it like 2019, 2019-03 or 2019-03-05.</source>
        <translation>“%1”不是日期。请写作 2019、2019-03 或 2019-03-05。</translation>
    </message>
    <message>
        <source>The date &quot;%1&quot; does not exist, or its year is not between 1900 and 2199. Please compare it with the document.</source>
        <translation>日期“%1”不存在，或年份不在1900至2199年之间。请对照文件核对。</translation>
    </message>
    <message>
        <source>The year of &quot;%1&quot; is not written out. Please write all four digits, like 2019-03.</source>
        <translation>“%1”的年份不完整。请写全4位年份，如 2019-03。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is stored as a number, so it may mean January or October. It was taken as January; please check it.</source>
        <translation>“%1”在表中存为数字，可能指1月，也可能指10月。已按1月处理，请核对。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year. Please write four digits between 1900 and 2199, like 1998.</source>
        <translation>“%1”不是年份。请填1900至2199之间的4位年份，如 1998。</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot;. The file has these sheets: %2.</source>
        <translation>没有工作表“%1”。该文件有以下工作表：%2。</translation>
    </message>
    <message>
        <source>No heading row for &quot;%1&quot; was found. Headings like %2 were looked for in the first %3 rows of the sheets: %4. The widest row seen is: %5. Please name the sheet, or say which column is which field.</source>
        <translation>未找到“%1”的表头行。已在各工作表（%4）的前%3行中查找%2等表头，所见列数最多的一行为：%5。请指定工作表，或指明各列对应的字段。</translation>
    </message>
    <message>
        <source>The mapping names a column &quot;%1&quot; that the sheet does not have. Its columns are: %2.</source>
        <translation>列对应关系中的列“%1”在表中没有。表中各列为：%2。</translation>
    </message>
    <message>
        <source>The mapping names a field &quot;%1&quot; that does not exist. The fields are: %2.</source>
        <translation>列对应关系中的字段“%1”不存在。可用字段为：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no exact number. Please write plain digits, like 1234 or 59346.33, and put estimates and remarks elsewhere.</source>
        <translation>“%1”不是准确数字。请只填数字，如 1234 或 59346.33，估计数和说明请另填。</translation>
    </message>
    <message>
        <source>The cell holds a date, not a number (%1). Excel may have changed what was typed; please type the number again.</source>
        <translation>单元格内是日期，不是数字（%1）。可能已被 Excel 自动改动，请重新输入数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has decimals where things are counted. Please enter a whole number.</source>
        <translation>“%1”带有小数，此项为计数，请填整数。</translation>
    </message>
    <message>
        <source>The number %1 is too large to be right. Please check it.</source>
        <translation>数字%1过大，不合常理，请核对。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken as a part of one and multiplied by 100. Please check the percentage.</source>
        <translation>“%1”按比例处理，已乘以100。请核对百分比。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names another unit than the heading (%2). The unit of the cell was used; please check it.</source>
        <translation>“%1”所带单位与表头（%2）不同，已按单元格内的单位处理，请核对。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken as not known. Please enter 0 if there are none.</source>
        <translation>“%1”已按不详处理。如确实没有，请填0。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty, and a record needs it. Please fill it in.</source>
        <translation>“%1”为空，此项必填，请补填。</translation>
    </message>
    <message>
        <source>The cell shows the formula error %1 instead of a value. Please type the value itself into the sheet.</source>
        <translation>单元格显示公式错误%1，没有数值。请在表中直接填写数值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the words known here: %2. Please use one of them.</source>
        <translation>“%1”不在可选范围内。请选用下列之一：%2。</translation>
    </message>
    <message>
        <source>More than one box is ticked in &quot;%1&quot;. Please choose one.</source>
        <translation>“%1”中勾选了多项，请只选一项。</translation>
    </message>
    <message>
        <source>%1 is not a package of this program. Choose the .lqp file that the office sent.</source>
        <translation>“%1”不是本程序的报送包。请选择对方发来的 .lqp 文件。</translation>
    </message>
    <message>
        <source>%1 is incomplete: its end is missing. Copy it once more from where it came, or ask the sender for it again.</source>
        <translation>“%1”不完整，文件末尾缺失。请从原处重新复制，或联系发送单位重发。</translation>
    </message>
    <message>
        <source>%1 was altered or damaged after it left the sender; nothing of it was used. Ask the sender for it again.</source>
        <translation>“%1”发出后被改动或损坏，其内容一概未采用。请联系发送单位重发。</translation>
    </message>
    <message>
        <source>%2 inside %1 was altered or damaged after it left the sender; nothing of the package was used. Ask the sender for it again.</source>
        <translation>“%1”中的%2发出后被改动或损坏，整包未采用。请联系发送单位重发。</translation>
    </message>
    <message>
        <source>%1 is larger than a package may be. Send the attachments in packages of their own.</source>
        <translation>“%1”超过报送包的大小上限。请将附件另行打包发送。</translation>
    </message>
    <message>
        <source>%2 inside %1 unpacks to more than a package may hold; nothing of the package was used. Ask the sender for it in smaller packages.</source>
        <translation>“%1”中的%2解压后超过报送包的容量上限，整包未采用。请联系发送单位分成较小的报送包重发。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program. Update this program, then read the package again.</source>
        <translation>“%1”由较新版本的程序生成。请升级本程序后再读取。</translation>
    </message>
    <message>
        <source>The description inside %1 is wrong at %2, so nothing of the package was used. Ask the sender to write the package again with this program.</source>
        <translation>“%1”的包内说明有误，位置：%2，整包未采用。请联系发送单位用本程序重新生成。</translation>
    </message>
    <message>
        <source>A package cannot carry a part named %1; no package was written.</source>
        <translation>报送包不能包含名为“%1”的内容，未生成报送包。</translation>
    </message>
    <message>
        <source>%1 is sealed for the office it is addressed to. Receive it in the ledger of that office.</source>
        <translation>“%1”已加密，仅限接收单位打开。请在接收单位的台账中接收。</translation>
    </message>
    <message>
        <source>%1 is sealed for another office and cannot be opened here. Pass it on, or ask the sender for a package addressed to this office.</source>
        <translation>“%1”是加密发给其他单位的，此处无法打开。请转交该单位，或联系发送单位重发以本单位为接收单位的报送包。</translation>
    </message>
    <message>
        <source>This ledger has no seal of its own to put on a package. Restore the ledger from a backup.</source>
        <translation>本台账没有报送凭证，无法生成报送包。请用备份恢复台账。</translation>
    </message>
    <message>
        <source>The seal on file for the receiver is not valid, so the package cannot be addressed to that office. Ask the office for an opening package or a receipt.</source>
        <translation>接收单位登记的报送凭证无效，无法向该单位发送报送包。请向该单位索取开账包或回执。</translation>
    </message>
    <message>
        <source>The package could not be put together: there is not enough memory. Close other programs and try again.</source>
        <translation>内存不足，未能生成报送包。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>%1 does not exist. Choose another file.</source>
        <translation>“%1”不存在，请另选文件。</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that the drive is still connected and that you may read the file.</source>
        <translation>“%1”无法读取。请检查磁盘是否仍然连接、是否有权读取该文件。</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>未能导入的行</translation>
    </message>
    <message>
        <source>Row in the sheet</source>
        <translation>表中行号</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>未导入原因</translation>
    </message>
    <message>
        <source>a row of sums (小计, 合计, 总计)</source>
        <translation>合计行（小计、合计、总计）</translation>
    </message>
    <message>
        <source>a note below the table</source>
        <translation>表下注释</translation>
    </message>
    <message>
        <source>a line for names, stamps or the date of filling in</source>
        <translation>署名、盖章或填表日期行</translation>
    </message>
    <message>
        <source>a title or page line</source>
        <translation>标题或页码行</translation>
    </message>
    <message>
        <source>a line that heads a part of the table</source>
        <translation>表中分段的标题行</translation>
    </message>
    <message>
        <source>an example of how to fill in the form</source>
        <translation>填写示例</translation>
    </message>
    <message>
        <source>a row of column numbers</source>
        <translation>栏次编号行</translation>
    </message>
    <message>
        <source>nothing is filled in besides the serial number</source>
        <translation>除序号外未填内容</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Check that it is still there, then close the program that has it open and try again.</source>
        <translation>“%1”无法打开（%2）。请确认文件仍在原处，关闭占用它的程序后重试。</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read to its end. Open it in Excel or WPS, save it as a new xlsx file and use that one.</source>
        <translation>“%1”已损坏，不能完整读取。请用 Excel 或 WPS 打开，另存为新的 xlsx 文件后使用。</translation>
    </message>
    <message>
        <source>In %1, row %2 opens a quotation mark that is never closed. Correct that row, or save the sheet as xlsx and use that file.</source>
        <translation>“%1”第%2行的引号没有成对。请更正该行，或将表格另存为 xlsx 后使用。</translation>
    </message>
    <message>
        <source>The rows of %1 are not stored in order (row %2). Open it in Excel or WPS, save it as a new xlsx file and use that one.</source>
        <translation>“%1”各行未按次序存放（第%2行）。请用 Excel 或 WPS 打开，另存为新的 xlsx 文件后使用。</translation>
    </message>
    <message>
        <source>%1 is protected by a password or by rights management. Open it in Excel or WPS, remove the protection, save it and use that file.</source>
        <translation>“%1”设有密码或权限保护。请用 Excel 或 WPS 打开，取消保护并保存后使用。</translation>
    </message>
    <message>
        <source>%1 is larger than 512 MB. Split it into several files.</source>
        <translation>“%1”超过 512 MB。请拆成几个文件。</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a sheet needs and was not read. Copy its rows into a new xlsx file and use that one.</source>
        <translation>“%1”解压后远超表格所需大小，未予读取。请将各行复制到新的 xlsx 文件后使用。</translation>
    </message>
    <message>
        <source>%1 has more than 1,048,576 rows. Split it into several files.</source>
        <translation>“%1”超过1,048,576行。请拆成几个文件。</translation>
    </message>
    <message>
        <source>Row %2 of %1 has more than 16,384 columns. Check how the file was made, or save it as xlsx and use that file.</source>
        <translation>“%1”第%2行超过16,384列。请检查该文件的制作方式，或另存为 xlsx 后使用。</translation>
    </message>
    <message>
        <source>Row %2 of %1 has a cell with more text than a sheet can hold. Shorten it and try again.</source>
        <translation>“%1”第%2行有单元格文字超出表格容量。请精简后重试。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>已取消导入，未作任何改动。</translation>
    </message>
    <message>
        <source>The sheet could not be written: there is no room for temporary files. Free some space on the system drive and try again.</source>
        <translation>表格未能写出：临时文件空间不足。请清理系统盘后重试。</translation>
    </message>
    <message>
        <source>“%1” has more rows, columns or text in one cell than a sheet can hold. Write fewer rows at a time, or choose CSV.</source>
        <translation>“%1”的行数、列数或单个单元格的文字超出表格容量。请分批写出，或选用 CSV。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>%1 could not be written. Close it in other programs, and choose a folder that you may write in and that has room left.</source>
        <translation>“%1”未能写入。请在其他程序中关闭该文件，并选择有权写入且空间充足的文件夹。</translation>
    </message>
    <message>
        <source>A unified social credit code has 18 characters, this one has %1. Please copy it again from the business licence.</source>
        <translation>统一社会信用代码应为18位，现为%1位。请对照营业执照重新填写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; never occurs in a unified social credit code: it is made of digits and of letters without I, O, S, V and Z. Please compare it with the business licence.</source>
        <translation>统一社会信用代码中不会出现“%1”：代码由数字和除 I、O、S、V、Z 以外的字母组成。请对照营业执照核对。</translation>
    </message>
    <message>
        <source>Characters 3 to 8 of a unified social credit code are digits, here they are &quot;%1&quot;. Please compare it with the business licence.</source>
        <translation>统一社会信用代码第3至8位应为数字，现为“%1”。请对照营业执照核对。</translation>
    </message>
    <message>
        <source>The last character of the unified social credit code does not match the others, so something was mistyped. Please compare it with the business licence.</source>
        <translation>统一社会信用代码末位与其余各位不符，说明有输入错误。请对照营业执照核对。</translation>
    </message>
    <message>
        <source>The last character of the unified social credit code does not match the others. &quot;%1&quot; would match: accept it only after comparing it with the business licence.</source>
        <translation>统一社会信用代码末位与其余各位不符。“%1”可以相符，请对照营业执照确认后再采用。</translation>
    </message>
    <message>
        <source>Excel kept only the first 15 digits of this number; the last three are lost and cannot be worked out. Please ask for the sheet again with the column formatted as text, or type the number from the document.</source>
        <translation>Excel 只保留了该号码的前15位，后3位已丢失，无法推算。请索取该列设为文本格式的表格，或按证照录入号码。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number that Excel has shortened; its digits are lost. Please ask for the sheet again with the column formatted as text, or type the number from the document.</source>
        <translation>“%1”是被 Excel 缩写的数字，部分数字已丢失。请索取该列设为文本格式的表格，或按证照录入号码。</translation>
    </message>
    <message>
        <source>A division code is 12 digits, this is &quot;%1&quot;. Please take it from the list of division codes.</source>
        <translation>区划代码应为12位数字，现为“%1”。请向街道询问，或按区划代码名录填写。</translation>
    </message>
    <message>
        <source>No province has the code %1 with which this division code begins. Please take it from the list of division codes.</source>
        <translation>区划代码开头的%1不是省级代码。请按区划代码名录填写。</translation>
    </message>
    <message>
        <source>The division code %1 names a place but leaves out the one above it. Please take it from the list of division codes.</source>
        <translation>区划代码%1有下级而缺上级。请按区划代码名录填写。</translation>
    </message>
    <message>
        <source>The town part %1 of this division code is above 599, which no street or town has. Please take it from the list of division codes.</source>
        <translation>区划代码中的乡级代码%1大于599，没有这样的街道或乡镇。请按区划代码名录填写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like more than one telephone number. Please keep the one to call and put the other into the remarks.</source>
        <translation>“%1”似有多个电话号码。请保留常用的一个，其余写入备注。</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits and begins with 13 to 19; &quot;%1&quot; does not. Please ask for the number again.</source>
        <translation>手机号码应为11位，以13至19开头，“%1”不符。请重新核实号码。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no landline number. Please write the area code with its 0, a dash and the 7 or 8 digits of the local number, such as 0418-2000000.</source>
        <translation>“%1”不是固定电话号码。请依次填写以0开头的区号、短横线和7至8位本地号码，如 0418-2000000。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a mobile number of 11 digits nor a landline number such as 0418-2000000. Please ask for the number again.</source>
        <translation>“%1”既不是11位手机号码，也不是固定电话号码（如 0418-2000000）。请重新核实号码。</translation>
    </message>
    <message>
        <source>This is the old ID number of 15 digits. Please enter the 18 characters of the present card, or have the old number converted, which is noted in the history.</source>
        <translation>这是15位旧公民身份号码。请填写现用证件上的18位号码；也可将旧号码升为18位，升位情况记入历史记录。</translation>
    </message>
    <message>
        <source>An ID number has 18 characters, this one has %1. Please copy it again from the ID card.</source>
        <translation>公民身份号码应为18位，现为%1位。请对照身份证重新填写。</translation>
    </message>
    <message>
        <source>An ID number is made of 17 digits and a last digit or X; &quot;%1&quot; does not belong there. Please compare it with the ID card.</source>
        <translation>公民身份号码由17位数字和末位数字或 X 组成，不应出现“%1”。请对照身份证核对。</translation>
    </message>
    <message>
        <source>No province has the code %1 with which this ID number begins. Please compare it with the ID card.</source>
        <translation>公民身份号码开头的%1不是省级代码。请对照身份证核对。</translation>
    </message>
    <message>
        <source>The birth date %1 in this ID number does not exist or lies in the future. Please compare it with the ID card.</source>
        <translation>公民身份号码中的出生日期%1不存在或晚于今天。请对照身份证核对。</translation>
    </message>
    <message>
        <source>Characters 15 to 17 of an ID number are never 000. Please compare it with the ID card.</source>
        <translation>公民身份号码第15至17位不会是000。请对照身份证核对。</translation>
    </message>
    <message>
        <source>The last character of the ID number does not match the others, so something was mistyped. Please compare it with the ID card.</source>
        <translation>公民身份号码末位与其余各位不符，说明有输入错误。请对照身份证核对。</translation>
    </message>
    <message>
        <source>The last character of the ID number does not match the others. &quot;%1&quot; would match: accept it only after comparing it with the ID card.</source>
        <translation>公民身份号码末位与其余各位不符。“%1”可以相符，请对照身份证确认后再采用。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose a folder that you may write in.</source>
        <translation>“%1”未能写入。请选择有权写入的文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>“%1”无法读取。</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot serve as a backup. Take another one.</source>
        <translation>“%1”已损坏，不能用作备份。请换用其他备份。</translation>
    </message>
    <message>
        <source>%1 exists already; it was left as it is. Restore under another name.</source>
        <translation>“%1”已存在，未作改动。请换一个名称恢复。</translation>
    </message>
    <message>
        <source>There is no backup of this ledger in %1. Make one first.</source>
        <translation>“%1”中没有本台账的备份。请先备份。</translation>
    </message>
    <message>
        <source>%1 is switched off in this ledger. Switch it on with its purpose and legal basis first.</source>
        <translation>本台账未启用“%1”。请先写明用途和法律依据后启用。</translation>
    </message>
    <message>
        <source>Another record already has this %1. Look it up and change that one, or correct the value.</source>
        <translation>另一条记录的“%1”与此相同。请找到并修改那条记录，或更正此处内容。</translation>
    </message>
    <message>
        <source>This record was changed by someone else since it was read. Look at it again before changing it.</source>
        <translation>本记录打开后已被他人修改。请重新查看后再修改。</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Wait a moment and try again.</source>
        <translation>其他程序正在写入“%1”。请稍候重试。</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a ledger (%2). Restore the newest backup.</source>
        <translation>“%1”已损坏或不是台账（%2）。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; make room and try again.</source>
        <translation>“%1”所在磁盘已满，未作任何改动。请清理空间后重试。</translation>
    </message>
    <message>
        <source>A record links to one that is not in %1. Nothing was changed; enter that one first.</source>
        <translation>有一条记录所关联的对象不在“%1”中。未作任何改动，请先录入该对象。</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2</source>
        <translation>“%1”无法读取或写入：%2</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be opened safely: the setting %2 was refused.</source>
        <translation>“%1”无法安全打开：设置项 %2 未被接受。</translation>
    </message>
    <message>
        <source>A hundred communities are known by name only. Import the list of communities with their codes first.</source>
        <translation>仅知名称的社区已达100个。请先导入带代码的社区名单。</translation>
    </message>
    <message>
        <source>%1 takes a number, not “%2”.</source>
        <translation>“%1”应填数字，不能填“%2”。</translation>
    </message>
    <message>
        <source>There is no %1 called “%2” in this ledger. Enter it first, or correct the name.</source>
        <translation>本台账中没有名为“%2”的%1。请先录入，或更正名称。</translation>
    </message>
    <message>
        <source>A return cannot hold records of the kind &quot;%1&quot;.</source>
        <translation>报表不能包含“%1”类记录。</translation>
    </message>
    <message>
        <source>There is no return with the number %1 in this ledger.</source>
        <translation>本台账中没有编号为%1的报表。</translation>
    </message>
    <message>
        <source>%1 is not a ledger of this program. Choose a file that ends in .liuqing.</source>
        <translation>“%1”不是本程序的台账。请选择扩展名为 .liuqing 的文件。</translation>
    </message>
    <message>
        <source>The tables of %1 are not those of this program (%2). Restore the newest backup.</source>
        <translation>“%1”的数据表与本程序不符（%2）。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>%1 exists already; it was left as it is. Choose another name.</source>
        <translation>“%1”已存在，未作改动。请另取名称。</translation>
    </message>
    <message>
        <source>%1 is write-protected. Copy it to this computer to work on it.</source>
        <translation>“%1”为只读文件。请复制到本机后使用。</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (schema %2). It can be read here, not changed; update this program.</source>
        <translation>“%1”由较新版本的程序生成（结构版本%2），在此只能查看，不能修改。请升级本程序。</translation>
    </message>
    <message>
        <source>%1 was written by an older program. Open it once for writing, so that it is brought up to date (a backup is kept beside it).</source>
        <translation>“%1”由较旧版本的程序生成。请以可修改方式打开一次，以便升级（升级前在原处留存备份）。</translation>
    </message>
    <message>
        <source>%1 is personal. Say for what purpose and on which legal basis it is kept.</source>
        <translation>“%1”属于个人信息。请写明保存用途和法律依据。</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>“%1”以只读方式打开，不能修改。</translation>
    </message>
    <message>
        <source>%1 lies in a folder that cannot be written. Copy the ledger to this computer first.</source>
        <translation>“%1”所在文件夹不能写入。请先将台账复制到本机。</translation>
    </message>
    <message>
        <source>%1 is being edited by %2 since %3. Reading works; to write, ask them to close it.</source>
        <translation>%2自%3起正在编辑“%1”。可以查看；如需修改，请对方先关闭。</translation>
    </message>
    <message>
        <source>It was changed again afterwards.</source>
        <translation>此后又有修改。</translation>
    </message>
    <message>
        <source>Its personal data was erased after its retention.</source>
        <translation>其中的个人信息保存期满，已清除。</translation>
    </message>
    <message>
        <source>It is used by: %1.</source>
        <translation>已被引用：%1。</translation>
    </message>
    <message>
        <source>This ledger has no import or change numbered %1.</source>
        <translation>本台账中没有编号为%1的导入或修改。</translation>
    </message>
    <message>
        <source>This import was taken back already; nothing was changed.</source>
        <translation>该次导入已经撤销，本次未作任何改动。</translation>
    </message>
    <message>
        <source>This step changed no records (it filed, sent or decided something); it is withdrawn by its own command.</source>
        <translation>此步骤没有改动记录（属于存档、报送或认定），请用其对应的命令撤回。</translation>
    </message>
    <message>
        <source>Both carry the same key and count once already; there is nothing to decide.</source>
        <translation>两条记录代码相同，已按一个计算，无需认定。</translation>
    </message>
    <message>
        <source>Say in a few words how you know; the decision is kept with its reason.</source>
        <translation>请简要写明依据，认定结果与理由一并保存。</translation>
    </message>
    <message>
        <source>This contradicts earlier decisions, among them the one of %1 on %2 (%3). Change that one first.</source>
        <translation>与以前的认定相矛盾，其中有%1于%2作出的认定（%3）。请先更改该认定。</translation>
    </message>
    <message>
        <source>A protected value cannot be read: it was altered or belongs to another record.</source>
        <translation>加密保存的内容无法读取：已被改动，或属于其他记录。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of &quot;%2&quot;</source>
        <translation>“%2”没有字段“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is true or false</source>
        <translation>“%1”应为 true 或 false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a whole number</source>
        <translation>“%1”应为整数</translation>
    </message>
    <message>
        <source>this is none of the codes of &quot;%1&quot;</source>
        <translation>此值不是“%1”的代码</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is text</source>
        <translation>“%1”应为文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only be known or unknown</source>
        <translation>“%1”只能判断已知或未知</translation>
    </message>
    <message>
        <source>a list of conditions is expected here</source>
        <translation>此处应为条件列表</translation>
    </message>
    <message>
        <source>is, in, at_least, at_most or same_as is missing</source>
        <translation>缺少 is、in、at_least、at_most 或 same_as</translation>
    </message>
    <message>
        <source>a condition is expected here: field, known, not, all or any</source>
        <translation>此处应为条件：field、known、not、all 或 any</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is counted from facts that returns do not carry.</source>
        <translation>“%1”所需的内容报表中没有，不能按报表计算。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no count declared before this place</source>
        <translation>此处之前没有声明计数“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is declared twice</source>
        <translation>“%1”重复声明</translation>
    </message>
    <message>
        <source>The policy pack cannot be read: %1 (%2).</source>
        <translation>政策包无法读取：%1（%2）。</translation>
    </message>
    <message>
        <source>a text that is not empty is expected here</source>
        <translation>此处应为非空文本</translation>
    </message>
    <message>
        <source>a list [ … ] is expected here</source>
        <translation>此处应为列表 [ … ]</translation>
    </message>
    <message>
        <source>an object { … } is expected here</source>
        <translation>此处应为对象 { … }</translation>
    </message>
    <message>
        <source>The policy pack is not right: %1, at %2: %3.</source>
        <translation>政策包有误：文件 %1，位置 %2：%3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue</source>
        <translation>“%1”不在台账目录中</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already stands for %2</source>
        <translation>“%1”已对应 %2</translation>
    </message>
    <message>
        <source>The figures that %1 stated are not those of its rows (%2). The rows are counted here; ask the office.</source>
        <translation>%1填报的数字与其明细不一致（%2）。此处按明细计数，请向该单位核实。</translation>
    </message>
    <message>
        <source>%1 is reported by %2 offices (%3) and counts once in the total.</source>
        <translation>%1由%2个单位填报（%3），合计中只计一次。</translation>
    </message>
    <message>
        <source>Line %2 of %1 in the package is no record that can be filed. Ask the sender to make the return again.</source>
        <translation>报送包中“%1”第%2行不是可存档的记录。请联系报送单位重新生成报表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no count that a return can carry</source>
        <translation>“%1”不是报表可以携带的计数</translation>
    </message>
    <message>
        <source>The policy pack has no form &quot;%1&quot;.</source>
        <translation>政策包中没有报表“%1”。</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Sent with errors, %1: %2 — explanation: %3</source>
        <translation>带错上报（%1）：%2（情况说明：%3）</translation>
    </message>
    <message>
        <source>Total, each counted once</source>
        <translation>合计（去重）</translation>
    </message>
    <message>
        <source>Plain sum of the returns</source>
        <translation>填报合计</translation>
    </message>
    <message>
        <source>This package is no return (it is a %1).</source>
        <translation>该报送包不是报表（类型为 %1）。</translation>
    </message>
    <message>
        <source>This return is addressed to %1, not to this office.</source>
        <translation>该报表的接收单位是 %1，不是本单位。</translation>
    </message>
    <message>
        <source>The package holds no readable return. Ask the sender to make it again.</source>
        <translation>报送包中没有可读取的报表。请联系报送单位重新生成。</translation>
    </message>
    <message>
        <source>This is a return of this office itself; it is on file here already.</source>
        <translation>这是本单位自己的报表，已在此存档。</translation>
    </message>
    <message>
        <source>%1 is known here by another ledger. Telephone the office before taking this file in.</source>
        <translation>%1在此登记的是另一本台账。接收此文件前，请先与该单位电话核实。</translation>
    </message>
    <message>
        <source>%1 (%2) has not sent anything here before. If the file really comes from there, take it in as a known sender.</source>
        <translation>%1（%2）此前未向本单位报送过。如文件确系该单位发来，请将其作为已登记的报送单位接收。</translation>
    </message>
    <message>
        <source>Taking in was cancelled; nothing was changed.</source>
        <translation>已取消接收，未作任何改动。</translation>
    </message>
    <message>
        <source>The return is filed, but %1 could not be written. Send it again to another folder.</source>
        <translation>报表已存档，但“%1”未能写入。请另选文件夹重新报送。</translation>
    </message>
    <message>
        <source>The return has findings that must be mended or explained. Nothing was sent. Mend them, or send it with an explanation.</source>
        <translation>报表中有须改正或说明的问题，尚未报送。请改正，或附说明带错上报。</translation>
    </message>
    <message>
        <source>This ledger has lost its key for sending. Restore the newest backup.</source>
        <translation>本台账的报送凭证已丢失。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The firms have the same name, but not the same credit code.</source>
        <translation>两家企业名称相同，但统一社会信用代码不同。</translation>
    </message>
    <message>
        <source>The estates have the same name, and their addresses do not speak against it.</source>
        <translation>两个小区名称相同，地址也不矛盾。</translation>
    </message>
    <message>
        <source>The organizations have the same name.</source>
        <translation>两个党组织名称相同。</translation>
    </message>
    <message>
        <source>The organizations have the same approval number.</source>
        <translation>两个党组织批复文号相同。</translation>
    </message>
    <message>
        <source>Both joint branches cover the same firms and have similar names.</source>
        <translation>两个联合党支部覆盖的企业相同，名称相近。</translation>
    </message>
    <message>
        <source>Both joint branches were founded on one day and have similar names.</source>
        <translation>两个联合党支部同一天成立，名称相近。</translation>
    </message>
    <message>
        <source>There is no record %1 in this ledger or its returns.</source>
        <translation>本台账及所收报表中没有记录 %1。</translation>
    </message>
    <message>
        <source>Only two records of one kind can be the same, both reported or both of this ledger.</source>
        <translation>只有同类的两条记录才能认定为同一个，且须同为报送记录或同为本台账记录。</translation>
    </message>
    <message>
        <source>There is no accepted return %1 of %2 for %3.</source>
        <translation>没有已接收的报表 %1（单位：%2，报告期：%3）。</translation>
    </message>
    <message>
        <source>The form %1 has no cell &quot;%2&quot;.</source>
        <translation>报表 %1 没有指标“%2”。</translation>
    </message>
    <message>
        <source>%1 does not hold: %2 on the left, %3 on the right.</source>
        <translation>%1：两边对不上，前者为%2，后者为%3。</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3, a change of more than %4 %. Say why.</source>
        <translation>“%1”由%2变为%3，变动超过%4%，请说明原因。</translation>
    </message>
    <message>
        <source>Every figure is that of the last return. Say that it was verified.</source>
        <translation>各项数字均与上期相同。请说明已经核实。</translation>
    </message>
    <message>
        <source>This return is made on %1, outside the days from %2 to %3. Say why.</source>
        <translation>本报表的填报日期为%1，不在%2至%3之间，请说明原因。</translation>
    </message>
    <message>
        <source>hard, soft or notice is expected here</source>
        <translation>此处应为 hard、soft 或 notice</translation>
    </message>
    <message>
        <source>there is no measure &quot;%1&quot;</source>
        <translation>没有指标“%1”</translation>
    </message>
    <message>
        <source>a list of cells is expected here</source>
        <translation>此处应为指标列表</translation>
    </message>
    <message>
        <source>=, &lt;= or &gt;= is expected here</source>
        <translation>此处应为 =、&lt;= 或 &gt;=</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>此处应为整数</translation>
    </message>
    <message>
        <source>there is no check &quot;%1&quot;</source>
        <translation>没有检查项“%1”</translation>
    </message>
    <message>
        <source>%1 in row %2 of the import could not be taken over and is still empty. Look it up and fill it in.</source>
        <translation>导入表第%2行的“%1”未能采用，目前仍为空。请查明后补填。</translation>
    </message>
    <message>
        <source>This worker is recorded twice at the same time, with one resident ID.</source>
        <translation>该从业人员同一时间重复登记，公民身份号码相同。</translation>
    </message>
    <message>
        <source>One resident ID stands under two names. Compare both with the identity cards.</source>
        <translation>同一公民身份号码登记了两个姓名。请对照身份证核对。</translation>
    </message>
    <message>
        <source>The list names %1 workers, the staff count says %2. The list is counted; mend or end the count.</source>
        <translation>人员名单有%1人，人员统计为%2人，现以名单为准。请更正或终止该项统计。</translation>
    </message>
    <message>
        <source>%1 workers are recorded, %2 were reported. Mend one of them or say why they differ.</source>
        <translation>登记%1人，上报%2人。请更正其一，或说明不一致的原因。</translation>
    </message>
    <message>
        <source>This firm is known by name only. Look up its credit code and its contact.</source>
        <translation>该企业仅知名称。请查明统一社会信用代码和联系人。</translation>
    </message>
    <message>
        <source>%1 holds a value of another kind.</source>
        <translation>“%1”的内容类型不符。</translation>
    </message>
    <message>
        <source>%1 is outside the range that can be true.</source>
        <translation>“%1”超出合理范围。</translation>
    </message>
    <message>
        <source>%1 does not know the word “%2”.</source>
        <translation>“%1”没有“%2”这一选项。</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters; shorten it.</source>
        <translation>“%1”超过%2字，请精简。</translation>
    </message>
    <message>
        <source>%1 is either yes or no.</source>
        <translation>“%1”只能填是或否。</translation>
    </message>
    <message>
        <source>%1 is not a date that exists.</source>
        <translation>“%1”所填日期不存在。</translation>
    </message>
    <message>
        <source>“%1” is no point in time. Write it as 2026-11-23T09:00:00.</source>
        <translation>“%1”不是有效时间。请写作 2026-11-23T09:00:00。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-09-30.</source>
        <translation>“%1”不是有效日期。请写作 2026-09-30。</translation>
    </message>
    <message>
        <source>--rules is record, audit or all, not “%1”.</source>
        <translation>--rules 应为 record、audit 或 all，不能是“%1”。</translation>
    </message>
    <message>
        <source>The policy pack has no figure called “%1”.</source>
        <translation>政策包中没有名为“%1”的指标。</translation>
    </message>
    <message>
        <source>“%1” is no period. Write 2026, 2026H1, 2026Q3 or 2026-09.</source>
        <translation>“%1”不是报告期。请写作 2026、2026H1、2026Q3 或 2026-09。</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read.</source>
        <translation>列对应文件“%1”无法读取。</translation>
    </message>
    <message>
        <source>%1 is no mapping. It looks like {&quot;C&quot;: &quot;uscc&quot;, &quot;备注&quot;: null}.</source>
        <translation>“%1”不是列对应文件。其格式如 {&quot;C&quot;: &quot;uscc&quot;, &quot;备注&quot;: null}。</translation>
    </message>
    <message>
        <source>--bad-values is reject or leave-out, not “%1”.</source>
        <translation>--bad-values 应为 reject 或 leave-out，不能是“%1”。</translation>
    </message>
    <message>
        <source>There is no record type “%1”. There are: %2.</source>
        <translation>没有记录类型“%1”。可用类型为：%2。</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. It has: %3.</source>
        <translation>“%1”没有字段“%2”。可用字段为：%3。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record. It has 36 characters, as list prints it.</source>
        <translation>“%1”不是记录编号。记录编号为36位，由 list 命令列出。</translation>
    </message>
    <message>
        <source>--limit takes a whole number, not “%1”.</source>
        <translation>--limit 应为整数，不能是“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>“%1”不是 FIELD=VALUE（字段=值）的写法。</translation>
    </message>
    <message>
        <source>There is no live record %1 of this type.</source>
        <translation>没有该类型的有效记录 %1。</translation>
    </message>
    <message>
        <source>There is no record %1 in this ledger.</source>
        <translation>本台账中没有记录 %1。</translation>
    </message>
    <message>
        <source>--scope is inside or outside, not “%1”.</source>
        <translation>--scope 应为 inside 或 outside，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1 is no backup of %2: its history is another one. Choose the folder with this ledger&apos;s backups.</source>
        <translation>“%1”不是“%2”的备份（历史记录不同），请选择存放本台账备份的文件夹。</translation>
    </message>
    <message>
        <source>A company was entered without its credit code.</source>
        <translation>录入企业时漏填了统一社会信用代码。</translation>
    </message>
    <message>
        <source>A firm was entered a second time with brackets in its name, without a code.</source>
        <translation>同一企业名称加了括号又录入一次，且没有代码。</translation>
    </message>
    <message>
        <source>Nobody knows whom to call at this firm.</source>
        <translation>这家企业的联系人和电话都没有填。</translation>
    </message>
    <message>
        <source>The firm was not verified in the third quarter.</source>
        <translation>这家企业三季度没有核实。</translation>
    </message>
    <message>
        <source>The estate is said to be served, but no project says by whom.</source>
        <translation>小区填了有物业，但没有服务项目说明由谁服务。</translation>
    </message>
    <message>
        <source>Nobody has looked yet who serves this estate.</source>
        <translation>这个小区由谁服务尚未核实。</translation>
    </message>
    <message>
        <source>The post of three workers was left empty.</source>
        <translation>三名从业人员的岗位没有填。</translation>
    </message>
    <message>
        <source>The firm reported more people than its list names.</source>
        <translation>企业上报的人数多于名单上的人数。</translation>
    </message>
    <message>
        <source>The project has both a list and counts, and they disagree.</source>
        <translation>这个项目既有名单又有统计数，且两者不一致。</translation>
    </message>
    <message>
        <source>The staff list lies in a workbook and was not imported.</source>
        <translation>人员名单还在表格里，没有导入。</translation>
    </message>
    <message>
        <source>Nobody asked where this member&apos;s relation is held.</source>
        <translation>这名党员的组织关系所在没有摸清。</translation>
    </message>
    <message>
        <source>The political status of two workers was left empty.</source>
        <translation>两名从业人员的政治面貌没有填。</translation>
    </message>
    <message>
        <source>The project has no grade of this year and no reason why.</source>
        <translation>这个项目没有本年度等次，也没有说明原因。</translation>
    </message>
    <message>
        <source>Three full members are held at this firm, and it has no organization.</source>
        <translation>这家企业有三名正式党员的组织关系，却没有建立党组织。</translation>
    </message>
    <message>
        <source>The term of this organization ended without an election.</source>
        <translation>这个党组织任期届满，没有按期换届。</translation>
    </message>
    <message>
        <source>Two firms list the same person with the same resident ID.</source>
        <translation>两家企业的名单上有同一个人、同一个身份证号。</translation>
    </message>
    <message>
        <source>The contract ended, but the project is still entered as a formal one; nobody is known to serve the estate now.</source>
        <translation>合同已经到期，项目仍填为正式合同；现在由谁服务不清楚。</translation>
    </message>
    <message>
        <source>Three communities entered the same joint branch under three names and without a code.</source>
        <translation>三个社区用三个名称录入了同一个联合党支部，都没有填代码。</translation>
    </message>
    <message>
        <source>A firm at work since November 2025 was only discovered in October 2026.</source>
        <translation>2025年11月就已进驻的企业，2026年10月才发现。</translation>
    </message>
    <message>
        <source>--seed is a whole number, not “%1”.</source>
        <translation>--seed 应为整数，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1 is not an empty folder; it was left as it is. Choose another one.</source>
        <translation>%1 不是空文件夹，未作改动。请另选一个。</translation>
    </message>
    <message>
        <source>Records hold something else under %1 already, from an office that declared it before: %2 Declare it as that office did, or choose another key.</source>
        <translation>已有记录在 %1 下存有别的内容，来自先前定义它的单位：%2请按该单位的定义来定义，或换一个代号。</translation>
    </message>
    <message>
        <source>“%1” is no key of an office&apos;s own field; those begin with x_.</source>
        <translation>“%1”不是单位自定字段的代号；自定字段的代号以 x_ 开头。</translation>
    </message>
    <message>
        <source>There is no kind “%1” for a field of an office&apos;s own. There are: %2.</source>
        <translation>单位自定字段没有“%1”这一种类。可用的种类：%2。</translation>
    </message>
    <message>
        <source>A decimal has 1 to %1 digits behind the point; fields of other kinds have none.</source>
        <translation>小数可有1至%1位小数；其他种类的字段没有小数位。</translation>
    </message>
    <message>
        <source>A choice, and nothing else, has words: up to %1 codes of lower-case letters, digits and underscores, each with a word of its own, like low=Low;high=High.</source>
        <translation>只有选项字段才列出文字，且必须列出：最多%1个，代码用小写字母、数字和下划线，各配一个不重复的文字，例如 low=低;high=高。</translation>
    </message>
    <message>
        <source>A field has a label of 1 to %1 characters; it heads the column in lists and sheets.</source>
        <translation>字段须有1至%1个字的名称，用作列表和表格的列名。</translation>
    </message>
    <message>
        <source>“%1” is what %2 is called already. Use that field, or choose another label.</source>
        <translation>“%1”已是 %2 的名称。请使用该字段，或换一个名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be the key of an office&apos;s own field. It begins with x_ and goes on with lower-case letters, digits and underscores, %2 characters at most.</source>
        <translation>“%1”不能用作单位自定字段的代号。代号以 x_ 开头，后接小写字母、数字和下划线，最多%2个字符。</translation>
    </message>
    <message>
        <source>%1 was declared otherwise before: “%2”, kind %3. What was entered under it would change its meaning; choose another key.</source>
        <translation>%1 先前已另有定义：“%2”，种类 %3。重新定义会改变已录内容的含义，请换一个代号。</translation>
    </message>
    <message>
        <source>%1 has %2 fields of an office&apos;s own already, and more cannot be kept.</source>
        <translation>“%1”已有%2个单位自定字段，不能再增加。</translation>
    </message>
    <message>
        <source>“%1” is not CODE=WORD.</source>
        <translation>“%1”不是“代码=文字”的写法。</translation>
    </message>
    <message>
        <source>--decimals takes a whole number, not “%1”.</source>
        <translation>--decimals 须为整数，“%1”不是。</translation>
    </message>
    <message>
        <source>No sheet of this workbook has headings of firms, estates, projects, staff or organizations. Choose what it holds, or add a row of headings.</source>
        <translation>这个表格里没有找到企业、小区、项目、人员或党组织的表头。请选择表格内容，或补上一行表头。</translation>
    </message>
    <message>
        <source>This record is no longer in the ledger.</source>
        <translation>这条记录已不在台账中。</translation>
    </message>
    <message>
        <source>“%1” does not say why. Write what happened, for instance: two firms left in August, see the notice of 12 August.</source>
        <translation>“%1”没有说明原因。请写清发生了什么，例如：8月有两家企业退出，见8月12日公告。</translation>
    </message>
    <message>
        <source>This explanation is very short. Whoever reads it at the street or the county cannot ask you; say what happened.</source>
        <translation>说明太短。街道、县区的同志看不到现场情况，请写清发生了什么。</translation>
    </message>
    <message>
        <source>%1 other questions carry the same words. Say of each what happened there.</source>
        <translation>另有%1处用了同样的说明，请逐处写明实际情况。</translation>
    </message>
    <message>
        <source>An earlier row of the block is about the same record. Keep the right one.</source>
        <translation>这一块中前面已有一行针对同一条记录，请只保留正确的一行。</translation>
    </message>
    <message>
        <source>%1 is switched off in this ledger.</source>
        <translation>本台账未启用“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be looked for in “%2”. Type a number or a day, or a range such as &gt;5, 5~9, 2024 or 2024-03~2024-06.</source>
        <translation>无法在“%2”中查找“%1”。请填数字、日期或范围，如 &gt;5、5~9、2024、2024-03~2024-06。</translation>
    </message>
    <message>
        <source>The PDF could not be made: there is not enough memory. Close other programs and try again.</source>
        <translation>PDF 未能生成：内存不足。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>This return has no package yet, and so no check code for its cover. Write the package first, then print the cover.</source>
        <translation>这份报表还没有生成报送包，因此没有可印在封面上的校验码。请先生成报送包，再打印封面。</translation>
    </message>
    <message>
        <source>“%1” is how it is shown masked, not what it is. Enter all of it.</source>
        <translation>“%1”是遮盖后的显示，不是完整内容。请填写完整内容。</translation>
    </message>
    <message>
        <source>Files are added in the form of the record, not typed.</source>
        <translation>附件请在记录表单里添加，不能直接录入。</translation>
    </message>
    <message>
        <source>%1 is empty; it was not added.</source>
        <translation>%1 是空文件，没有添加。</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Save it smaller, or keep it beside the ledger and name it in the remark.</source>
        <translation>%1 超过 %2。请另存为较小的文件，或放在台账旁边并在备注中写明文件名。</translation>
    </message>
    <message>
        <source>The content of %1 is not in this ledger.</source>
        <translation>本台账里没有 %1 的内容。</translation>
    </message>
    <message>
        <source>%1 is not what it was when it was added. Take it from the newest backup.</source>
        <translation>%1 与添加时不一致，请从最近的备份中取回。</translation>
    </message>
    <message>
        <source>Say what %1 is needed for; it is written into the history.</source>
        <translation>请说明查看“%1”的用途，用途会写入历史记录。</translation>
    </message>
    <message>
        <source>%1 has more pixels than a photo. Save it smaller and add it again.</source>
        <translation>%1 的尺寸超过一般照片，请另存为较小的图片后再添加。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture. Open it, save it as JPG and add it again.</source>
        <translation>%1 无法作为图片读取，请打开后另存为 JPG 再添加。</translation>
    </message>
    <message>
        <source>%1 is neither a photo nor a paper (JPG, PNG, PDF, OFD, Word, Excel, WPS, text); it was not added.</source>
        <translation>%1 不是照片也不是文档（JPG、PNG、PDF、OFD、Word、Excel、WPS、文本），没有添加。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Close it in other programs and try again.</source>
        <translation>%1 无法读取，请在其他程序中关闭它再试。</translation>
    </message>
    <message>
        <source>%1: %2 files at most. Take away those that are no longer needed.</source>
        <translation>%1最多 %2 个文件，请先移除不再需要的。</translation>
    </message>
    <message>
        <source>Both have the same: %1.</source>
        <translation>相同的项：%1。</translation>
    </message>
    <message>
        <source>Their names differ only in words that many names have.</source>
        <translation>名称只差「物业」「有限公司」一类常用字样。</translation>
    </message>
    <message>
        <source>Their names are alike but for the word that one of them begins with.</source>
        <translation>除了开头的字样（多为地名），名称相近。</translation>
    </message>
    <message>
        <source>One has the name that the other had before.</source>
        <translation>其中一个的名称是另一个的曾用名。</translation>
    </message>
    <message>
        <source>The names are the same, the credit codes are not: two firms, or one code is wrong.</source>
        <translation>名称相同，信用代码不同：要么是两家企业，要么有一个代码写错了。</translation>
    </message>
    <message>
        <source>One of the two is no longer in the ledger; there is nothing left to make one.</source>
        <translation>其中一条已不在台账中，不用再合并。</translation>
    </message>
    <message>
        <source>One of the two was changed since they were shown. Look at both again before making them one.</source>
        <translation>显示之后，其中一条又改过。请重新看过两条再合并。</translation>
    </message>
    <message>
        <source>This is one record already; there is nothing to make one.</source>
        <translation>这本来就是同一条记录，不用合并。</translation>
    </message>
    <message>
        <source>The same as %1, which was kept (%2).</source>
        <translation>与保留的「%1」是同一个（%2）。</translation>
    </message>
    <message>
        <source>Not all three estates went in. Press Ctrl+Z, take the workbook again and take the rows in spite of the bad cells.</source>
        <translation>三个小区没有全部导入。请按 Ctrl+Z 撤销，重新导入这张表，并照收有问题格的行。</translation>
    </message>
    <message>
        <source>The households did not go in. Press Ctrl+Z, take the workbook again and say what column %7 is.</source>
        <translation>户数没有导入。请按 Ctrl+Z 撤销，重新导入这张表，并指明%7列是什么。</translation>
    </message>
    <message>
        <source>%4 has its grid. Now choose this cell and the two below, and press Ctrl+D.</source>
        <translation>%4的网格已填。请选中这一格和下面两格，按 Ctrl+D。</translation>
    </message>
    <message>
        <source>Find a firm by its initials</source>
        <translation>用拼音首字母找企业</translation>
    </message>
    <message>
        <source>In the list of firms, type %2 into the search: the pinyin of %1 begins so, character by character. Then choose the firm in the list.</source>
        <translation>在企业列表的搜索框中输入 %2，即「%1」开头几个字的拼音首字母，再在列表中选中这家企业。</translation>
    </message>
    <message>
        <source>Four letters find one name among thousands.</source>
        <translation>几千条记录里，几个字母就能找到。</translation>
    </message>
    <message>
        <source>Look at a workbook before it goes in</source>
        <translation>先看表，再导入</translation>
    </message>
    <message>
        <source>The workbook %3 lies beside this ledger, in %8. Drag it into the window, or choose it on the page Import.</source>
        <translation>表格「%3」与本台账放在同一文件夹（%8）。请拖进窗口，或在「导入」页选择。</translation>
    </message>
    <message>
        <source>Looking changes nothing yet.</source>
        <translation>只是看看，台账不会改动。</translation>
    </message>
    <message>
        <source>Say what was not understood, and import</source>
        <translation>指明没认出的列，再导入</translation>
    </message>
    <message>
        <source>Click the head of column %7 and choose Households; choose a problem at the right and click “Take the rows, leave these cells empty”. Then import the three rows.</source>
        <translation>点%7列的表头，选「户数」；在右侧选中一个问题，点「照收这些行，问题格先空着」。然后导入这三行。</translation>
    </message>
    <message>
        <source>Nothing need be mended in the workbook, and the choice is remembered for the next one like it.</source>
        <translation>不用改原表，下次遇到同样的表会自动认出。</translation>
    </message>
    <message>
        <source>Complete what is missing</source>
        <translation>补上缺的内容</translation>
    </message>
    <message>
        <source>The sheet did not say when %5 was built. Open this entry in Missing and wrong and enter 1997 as the year of completion.</source>
        <translation>表里没有写清%5的建成年份。请在「查缺」中打开这一条，建成年份填1997。</translation>
    </message>
    <message>
        <source>What is found here is not asked about by the street.</source>
        <translation>自己先查出来，街道就不用再来问。</translation>
    </message>
    <message>
        <source>Fill a column down</source>
        <translation>整列向下填充</translation>
    </message>
    <message>
        <source>At the end of the list of estates, enter a grid for %4, for example 第三网格. Choose this cell and the two below it, press Ctrl+D, and write the cells.</source>
        <translation>在小区列表末尾，给%4填上网格，例如：第三网格。选中这一格和下面两格，按 Ctrl+D，再确认写入。</translation>
    </message>
    <message>
        <source>One entry does for many rows; pasting from Excel works alike.</source>
        <translation>填一次管多行；从 Excel 粘贴也一样。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Press Ctrl+Z: the grids that were filled down are empty again.</source>
        <translation>按 Ctrl+Z：刚才填充的网格又空了。</translation>
    </message>
    <message>
        <source>Whatever you try can be taken back, tomorrow as well.</source>
        <translation>放心试，做错了都能撤，明天撤也行。</translation>
    </message>
    <message>
        <source>Explain what cannot be completed</source>
        <translation>一时补不上的，写明原因</translation>
    </message>
    <message>
        <source>Nobody knows the parking spaces of %6 yet. Double-click Explanation beside this entry and write why, for example: 车位正在划线，月底清点。</source>
        <translation>%6的停车位数眼下没人知道。请在这一条的「说明」处双击，写明原因，例如：车位正在划线，月底清点。</translation>
    </message>
    <message>
        <source>A true reason is worth more than an invented number.</source>
        <translation>如实写明原因，胜过凑一个数。</translation>
    </message>
    <message>
        <source>See what a figure is counted from</source>
        <translation>看一个数是怎么来的</translation>
    </message>
    <message>
        <source>In the return, choose the figure “Estates”: the records it was counted from appear at the lower right.</source>
        <translation>在报表中选中「小区总数」：右下方列出它是由哪些记录统计出来的。</translation>
    </message>
    <message>
        <source>Any question about a figure is answered with names.</source>
        <translation>谁来问数，都能说出是哪几个。</translation>
    </message>
    <message>
        <source>Send the return</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>This file is what goes to the street; here it goes nowhere.</source>
        <translation>报给街道的就是这个文件；练习时不会发给任何人。</translation>
    </message>
    <message>
        <source>Read a history</source>
        <translation>看变更历史</translation>
    </message>
    <message>
        <source>In the list of estates, choose %5 and click “History…” below its form: who entered what, when, and from which row of the workbook.</source>
        <translation>在小区列表中选中%5，点表单下方的「变更历史…」：谁在什么时候填了什么、来自表格哪一行，一目了然。</translation>
    </message>
    <message>
        <source>Whoever asks later finds the answer here.</source>
        <translation>以后有人问起，这里都查得到。</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>看帮助</translation>
    </message>
    <message>
        <source>Press F1: the help opens at the page you are on.</source>
        <translation>按 F1：帮助会打开当前页面对应的一章。</translation>
    </message>
    <message>
        <source>It needs no network and nobody to call.</source>
        <translation>不用上网，也不用打电话问人。</translation>
    </message>
    <message>
        <source>The same as %1, which was kept.</source>
        <translation>与保留的 %1 是同一个。</translation>
    </message>
    <message>
        <source>Click the button below the figures that writes the package, and choose a place. If something is still wrong, say in the line beside the button why it goes out all the same.</source>
        <translation>点数字下方的「生成报送包…」（已报过的，是「更正并生成第2版…」），选好存放位置。如仍有问题，在按钮旁写明带错上报的原因。</translation>
    </message>
    <message>
        <source>Two records were made one, and something of it cannot be taken back any more: %1 Nothing was changed. Enter the second record anew, if there are two.</source>
        <translation>两条记录已合并，其中有内容已不能退回：%1台账未作改动。如果确实是两条，请把另一条重新录入。</translation>
    </message>
    <message>
        <source>%1 is open in another program (Excel or WPS, for example). Close it there and try again.</source>
        <translation>%1 正被别的程序（例如 Excel 或 WPS）打开着。请在那里关掉它，再试一次。</translation>
    </message>
    <message>
        <source>What was written to %1 reads back differently; the drive is failing. The file that was there was left as it is.</source>
        <translation>写到 %1 的内容读回来不一样，这个盘可能坏了。盘上原来的文件没有动。</translation>
    </message>
    <message>
        <source>On this computer lies work on %1 that was never written back, and the ledger was changed elsewhere since. That work is kept as %2.</source>
        <translation>这台电脑上有一份 %1 的修改一直没有写回，而台账后来在别处改过了。没写回的那份保存在 %2。</translation>
    </message>
    <message>
        <source>Work on %1 that was not written back last time is here again and goes on.</source>
        <translation>上次没来得及写回的 %1 已经接上，可以接着做。</translation>
    </message>
    <message>
        <source>%1 is not connected, so %2 could not be written back. The work is kept on this computer. Connect the drive again; the next time this ledger is opened here, the work goes on.</source>
        <translation>%1 没有连上，%2 写不回去。做的内容都保存在这台电脑上。请重新插好（连好）；下次在这台电脑打开这个台账，会接着做。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else while it was open here, so it was not overwritten. Your work is kept as %2.</source>
        <translation>%1 在这里打开期间被别人改过，所以没有覆盖它。您做的内容保存在 %2。</translation>
    </message>
    <message>
        <source>%1 What is shown is how it was at %2.</source>
        <translation>%1这里看到的是 %2 时的内容。</translation>
    </message>
    <message>
        <source>Writing %1 was cancelled; the file that was there is as it was.</source>
        <translation>已取消写入 %1；原来的文件没有改动。</translation>
    </message>
    <message>
        <source>%1 is open in another window already.</source>
        <translation>%1 已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>%1 is damaged. The work on it is kept on this computer: start the program anew, or click “Open another ledger…” behind your name, and choose it in the list.</source>
        <translation>%1 已损坏。它的内容还留在本机：请重新启动程序，或点左下角姓名中的“打开另一个台账…”，在列表中选它。</translation>
    </message>
    <message>
        <source>%1 was away meanwhile, and %2 may have been opened elsewhere, so it is not written to unasked. The work is kept on this computer: close the window and open the ledger again.</source>
        <translation>%1 中途断开过，%2 可能在别处打开过，程序不会擅自写入。内容留在本机：请关闭窗口，再重新打开台账。</translation>
    </message>
</context>
<context>
    <name>drawing</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Close; the work waits on this computer</source>
        <translation>关闭，内容先留在这台电脑上</translation>
    </message>
    <message>
        <source>Writing %1 back to %2…</source>
        <translation>正在把 %1 写回 %2…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>liuqing::AttachmentStrip</name>
    <message>
        <source>Photos and papers (%1)</source>
        <translation>照片和文档 (%1)</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Take a screenshot or copy a photo first.</source>
        <translation>剪贴板里没有图片，请先截图或复制一张照片。</translation>
    </message>
    <message>
        <source>Picture %1.jpg</source>
        <translation>图片%1.jpg</translation>
    </message>
    <message>
        <source>Add photos and papers</source>
        <translation>添加照片和文档</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>另存到别处…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>照片和文档</translation>
    </message>
    <message>
        <source>Drop files here. Photos are made smaller, and forget where they were taken.</source>
        <translation>把文件拖到这里。照片会自动缩小，并去掉拍摄地点。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be beside this record, and up to %1 can be. Take fewer.</source>
        <translation>
            <numerusform>加上这些，本条记录会有%n个附件，最多可放%1个。请减少一些。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no photo and no paper, so it is not opened. Save it elsewhere if you know what it is.</source>
        <translation>“%1”不是照片或文书，不予打开。如果您知道它是什么，可以另存到别处。</translation>
    </message>
</context>
<context>
    <name>liuqing::BackupDialog</name>
    <message>
        <source>Another place…</source>
        <translation>换个位置…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A copy of the whole ledger, read back before it counts. On a stick or another computer it also outlives this one.</source>
        <translation>把整本台账复制一份，写完后读回核对。放在优盘或另一台电脑上，这台电脑坏了也不怕。</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>备份存放位置</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Ledgers (*.liuqing)</source>
        <translation>台账 (*.liuqing)</translation>
    </message>
    <message>
        <source>Copying, and reading the copy back</source>
        <translation>正在复制并读回核对</translation>
    </message>
    <message>
        <source>The copy lies in %1, %2, whole and read back. To go back to it, open the copy like any ledger: start the program and choose it under “Another file…”. What was done since is not in it.</source>
        <translation>备份在 %1（%2），已读回核对无误。需要恢复时，像打开台账一样打开它：启动程序，点「其他文件…」选中即可。备份之后做的修改不在其中。</translation>
    </message>
</context>
<context>
    <name>liuqing::BarsPicture</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>liuqing::BehindList</name>
    <message>
        <source>✓ counted</source>
        <translation>✓ 已达到</translation>
    </message>
    <message>
        <source>! not yet</source>
        <translation>! 未达到</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no record behind this figure.</source>
        <translation>这个数字没有对应的记录。</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>仅列出前 %1 条。</translation>
    </message>
    <message>
        <source>These records lie in the ledgers of the offices that reported them.</source>
        <translation>这些记录保存在上报单位的台账中，此处不能打开。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>liuqing::BlockDialog</name>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Looking at the cells</source>
        <translation>正在核对单元格</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将要改动的内容</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>没有改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would change. Nothing is written yet.</source>
        <translation>
            <numerusform>将改动%n个单元格，尚未写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n record(s) are new.</source>
        <translation>
            <numerusform>其中新增%n条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n cell(s) cannot be taken and stay as they are; the reason stands beside each.</source>
        <translation>
            <numerusform>有%n个单元格不能采用，保持原样，原因列在旁边。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>没有可写入的</translation>
    </message>
    <message numerus="yes">
        <source>Write %n cell(s)</source>
        <translation>
            <numerusform>写入%n个单元格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::BlockModel</name>
    <message>
        <source>row %1, new</source>
        <translation>第%1行（新增）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>改后</translation>
    </message>
</context>
<context>
    <name>liuqing::CellsModel</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Last return</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
</context>
<context>
    <name>liuqing::CheckPage</name>
    <message>
        <source>Nothing is open</source>
        <translation>没有待处理的项</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>还有%n项待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>此处没有缺项。</translation>
    </message>
    <message>
        <source>All of it is explained. Tick “%1” to read it again.</source>
        <translation>都已说明。勾选“%1”可再次查看。</translation>
    </message>
    <message>
        <source>Missing and wrong</source>
        <translation>查缺</translation>
    </message>
    <message>
        <source>Clears and rules</source>
        <translation>六清与审核规则</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What is missing or wrong</source>
        <translation>缺什么、错什么</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Show what is explained</source>
        <translation>显示已说明的</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Verified: right as it stands</source>
        <translation>核实无误</translation>
    </message>
    <message>
        <source>The chosen records (Ctrl+A chooses all) are marked as verified today by you. Ctrl+Z takes it back.</source>
        <translation>所选记录（Ctrl+A 全选）标记为由您今日核实；按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>What is chosen lacks something: that is entered first. Choose a record that was only not verified.</source>
        <translation>所选记录还有缺项，请先补全；只差核实的记录才能在这里核实。</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>填写说明…</translation>
    </message>
    <message>
        <source>Says why it is right all the same; it goes out with the return</source>
        <translation>写明为什么属实；说明随报表一并报送</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>尚未录入</translation>
    </message>
    <message>
        <source>Nothing is entered yet that could be asked about here.</source>
        <translation>这一项还没有录入任何内容，无从查起。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>liuqing::CheckPairs</name>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Shows both records side by side; you say whether they are one.</source>
        <translation>两条记录并排显示，由您定是不是同一个。</translation>
    </message>
</context>
<context>
    <name>liuqing::ComparisonList</name>
    <message>
        <source>Keep the left</source>
        <translation>保留左边</translation>
    </message>
    <message>
        <source>Keep the right</source>
        <translation>保留右边</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>左：%1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>右：%1</translation>
    </message>
    <message>
        <source>Both records, field by field</source>
        <translation>两条记录逐项对照</translation>
    </message>
    <message>
        <source>Left and right arrow choose the record that is kept and the values that differ.</source>
        <translation>按左、右方向键选择保留哪一条，以及不同之处取哪边的内容。</translation>
    </message>
    <message>
        <source>Which one to keep</source>
        <translation>保留哪一条</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>与它关联的</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>没有</translation>
    </message>
</context>
<context>
    <name>liuqing::CompiledModel</name>
    <message>
        <source>Total, each once</source>
        <translation>合计（去重）</translation>
    </message>
    <message>
        <source>Plain sum</source>
        <translation>填报合计</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source> (new)</source>
        <translation>（新）</translation>
    </message>
</context>
<context>
    <name>liuqing::CountedList</name>
    <message>
        <source>Choose a figure to see its records</source>
        <translation>点选一个数，查看由哪些记录构成</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>填报单位</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>构成该数的记录</translation>
    </message>
</context>
<context>
    <name>liuqing::CoverageCard</name>
    <message>
        <source>Coverage and its target</source>
        <translation>覆盖率与目标</translation>
    </message>
</context>
<context>
    <name>liuqing::CoveragePicture</name>
    <message>
        <source>Base</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Base + %1 percentage points</source>
        <translation>基数＋%1个百分点</translation>
    </message>
    <message>
        <source>Base × %1</source>
        <translation>基数×%1</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4.</source>
        <translation>%1：%2（%3/%4）。</translation>
    </message>
    <message>
        <source>%1: nothing to be covered is entered yet.</source>
        <translation>%1：尚未登记应覆盖的对象。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2, which is more than all.</source>
        <translation>%1：%2，已超过 100%。</translation>
    </message>
    <message>
        <source>%1: %2, reached.</source>
        <translation>%1：%2，已达到。</translation>
    </message>
    <message>
        <source>%1: %2, %3 percentage points short.</source>
        <translation>%1：%2，还差 %3 个百分点。</translation>
    </message>
    <message>
        <source>There is no earlier figure to measure a rise against.</source>
        <translation>没有可作基数的往期数据。</translation>
    </message>
    <message>
        <source>, more than all</source>
        <translation>，超过100%</translation>
    </message>
    <message>
        <source>, %1 short</source>
        <translation>，差%1</translation>
    </message>
    <message>
        <source>no earlier figure to measure a rise against</source>
        <translation>没有可作基数的往期数据</translation>
    </message>
    <message>
        <source>nothing to be covered is entered yet</source>
        <translation>尚未登记应覆盖的对象</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: the base is zero, so this says nothing.</source>
        <translation>%1：基数为0，不适用。</translation>
    </message>
    <message>
        <source>, says nothing</source>
        <translation>，基数为0，不适用</translation>
    </message>
</context>
<context>
    <name>liuqing::DriveNote</name>
    <message>
        <source>On %1: everything is written back.</source>
        <translation>%1 上的台账：已全部写回。</translation>
    </message>
    <message>
        <source>On %1: written back in a moment…</source>
        <translation>%1 上的台账：稍后自动写回…</translation>
    </message>
    <message>
        <source>This ledger lies on a stick or a network drive. It is worked on in a copy on this computer, which is written back after every pause and when the window is closed. Close the window before you pull the stick out.</source>
        <translation>这个台账在优盘或网络盘上。程序在这台电脑上的副本里工作，每次停顿以后和关窗口时自动写回。拔优盘之前请先关窗口。</translation>
    </message>
</context>
<context>
    <name>liuqing::DueList</name>
    <message>
        <source>Send the return of %1</source>
        <translation>报送%1报表</translation>
    </message>
    <message>
        <source>The contract of %1 ends</source>
        <translation>%1：物业服务合同到期</translation>
    </message>
    <message>
        <source>The term of %1 ends</source>
        <translation>%1：党组织任期届满</translation>
    </message>
    <message numerus="yes">
        <source>! %n day(s) over</source>
        <translation>
            <numerusform>! 已过%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>! today</source>
        <translation>! 今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还有%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>By</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Nothing is due: no return is open, no contract or term ends soon.</source>
        <translation>没有待办：报表均已报出，近期没有到期的合同和任期。</translation>
    </message>
</context>
<context>
    <name>liuqing::ExercisePanel</name>
    <message>
        <source>Show me where</source>
        <translation>带我去</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is opened again in the menu below your name, at the step where you were.</source>
        <translation>在左下角姓名菜单中可再次打开，从停下的那一步继续。</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第%1步&#x3000;%2</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ 全部完成</translation>
    </message>
    <message>
        <source>You have found, imported, completed, filled down, taken back, explained and sent: that is a whole quarter. What you made here stays among the made-up data.</source>
        <translation>查找、导入、补缺、填充、撤销、说明、报送，您都做过了：一个季度的工作就是这些。这里做的一切都留在练习数据里。</translation>
    </message>
    <message>
        <source>Your own ledger: close the program and start it again; enter the name and the code of your office under “A new ledger”, or open the file you were given. Then import the workbook of your firms first.</source>
        <translation>开始用自己的台账：关闭程序再打开，在「新建台账」下填本单位的名称和区划代码，或者打开交给您的台账文件；然后先导入企业的表。</translation>
    </message>
</context>
<context>
    <name>liuqing::FieldEditor</name>
    <message>
        <source>+ New: %1 “%2”…</source>
        <translation>＋ 新增%1“%2”…</translation>
    </message>
</context>
<context>
    <name>liuqing::FieldRow</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>A record cannot be kept without it</source>
        <translation>没有这一项，记录无法保存</translation>
    </message>
    <message>
        <source>+ New: %1 “%2”…</source>
        <translation>＋ 新增%1“%2”…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Show it in full; the reason is written into the history</source>
        <translation>查看完整内容，用途会写入历史记录</translation>
    </message>
    <message>
        <source>Show %1 in full</source>
        <translation>查看完整的%1</translation>
    </message>
    <message>
        <source>%1 in full</source>
        <translation>完整的%1</translation>
    </message>
    <message>
        <source>Show it in full</source>
        <translation>查看完整内容</translation>
    </message>
    <message>
        <source>What is it needed for? Who looked, when and why is written into the history.</source>
        <translation>查看用途？谁在何时因何查看，会记入变更历史。</translation>
    </message>
</context>
<context>
    <name>liuqing::FieldsDialog</name>
    <message>
        <source>Switch on…</source>
        <translation>启用…</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>新增字段…</translation>
    </message>
    <message>
        <source>Fields of: %1</source>
        <translation>%1的字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>An office may add fields of its own. They are in forms, lists, import and export like all others.</source>
        <translation>本单位可以自己增加字段。新增的字段与其他字段一样，出现在表单、列表、导入和导出中。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>of this office</source>
        <translation>本单位新增</translation>
    </message>
    <message>
        <source>Of a field that is off: personal data that a ledger keeps for a purpose alone</source>
        <translation>用于停用的字段：个人信息只在有明确用途时才登记</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>liuqing::FindingGroups</name>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>liuqing::FormBody</name>
    <message>
        <source>Fields of this office</source>
        <translation>本单位新增字段</translation>
    </message>
</context>
<context>
    <name>liuqing::FormHead</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>未选择记录</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Not stored yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>Not stored yet. Still needed: %1</source>
        <translation>尚未保存。还缺：%1</translation>
    </message>
    <message>
        <source>Not stored yet: it is stored by itself when the field is left (Enter or Tab).</source>
        <translation>尚未保存：按回车或离开这一格，就会自动保存。</translation>
    </message>
    <message>
        <source>Not stored yet: it is stored by itself once this is filled in: %1</source>
        <translation>尚未保存：填好以下内容后自动保存：%1</translation>
    </message>
    <message>
        <source>Choose a record in the list, or enter a new one.</source>
        <translation>请在列表中选择一条记录，或新增一条。</translation>
    </message>
    <message>
        <source>Begin afresh</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>Puts away what was entered here and begins an empty one</source>
        <translation>清掉这里已填的内容，从空白开始</translation>
    </message>
</context>
<context>
    <name>liuqing::GivenFields</name>
    <message>
        <source>Not in the sheet; for all its rows:</source>
        <translation>表中没有，统一填写：</translation>
    </message>
</context>
<context>
    <name>liuqing::HelpWindow</name>
    <message>
        <source>en</source>
        <comment>the folder of the help in this language</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Missing and wrong</source>
        <translation>查缺</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Receive and compile</source>
        <translation>收件汇总</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Lists and forms</source>
        <translation>列表与表单</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Nothing gets lost</source>
        <translation>数据安全</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Do the exercise of 20 minutes</source>
        <translation>做一遍20分钟练习</translation>
    </message>
</context>
<context>
    <name>liuqing::HistoryDialog</name>
    <message>
        <source>History of %1</source>
        <translation>“%1”的变更历史</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>From the file and row, or what changed</source>
        <translation>来源表格和行，或改动内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Personal data of this step was erased after its retention.</source>
        <translation>本步骤涉及的个人信息已过保存期限，已清除。</translation>
    </message>
</context>
<context>
    <name>liuqing::ImportChoices</name>
    <message>
        <source>The rows are</source>
        <translation>表中各行是</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>A firm, community or estate that a row names and the ledger does not know is entered by its name, to be completed later.</source>
        <translation>表中提到、台账里还没有的企业、社区或小区，先按名称建立，以后再补全。</translation>
    </message>
    <message>
        <source>Leave bad cells empty</source>
        <translation>有问题的格先空着</translation>
    </message>
    <message>
        <source>The row is taken without the cell that cannot be understood; the cell is listed as missing.</source>
        <translation>整行照收，看不懂的格留空，并列入查缺。</translation>
    </message>
    <message>
        <source>Create by name what is missing</source>
        <translation>台账中没有的，先按名称新建</translation>
    </message>
</context>
<context>
    <name>liuqing::ImportHistory</name>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>以往导入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未能导入</translation>
    </message>
    <message>
        <source>By</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤销这次导入</translation>
    </message>
</context>
<context>
    <name>liuqing::ImportLists</name>
    <message>
        <source>Everything was understood. Choose a row to see what becomes of it.</source>
        <translation>全部看懂了。点任一行，可查看这一行的去向。</translation>
    </message>
    <message>
        <source>Choose a problem or a row to read about it.</source>
        <translation>点任一问题或任一行，可在此查看说明。</translation>
    </message>
    <message>
        <source>Take the rows, leave these cells empty</source>
        <translation>照收这些行，问题格先空着</translation>
    </message>
    <message>
        <source>Row %1 changes a record of the ledger:</source>
        <translation>第%1行将变更台账中的记录：</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>表格内容</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>问题与处理办法</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) to look at</source>
        <translation>
            <numerusform>%1，涉及%n格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n类问题</numerusform>
        </translation>
    </message>
    <message>
        <source>— left out</source>
        <translation>— 不导入</translation>
    </message>
    <message>
        <source>Create by name what is missing</source>
        <translation>台账中没有的，先按名称新建</translation>
    </message>
</context>
<context>
    <name>liuqing::ImportPage</name>
    <message>
        <source>Choose workbooks</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xls *.et *.csv *.html *.htm);;All files (*)</source>
        <translation>表格 (*.xlsx *.xls *.et *.csv *.html *.htm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 - rejected rows</source>
        <translation>%1-未能导入的行</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>另存未能导入的行</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Drop workbooks here</source>
        <translation>把表格拖到这里</translation>
    </message>
    <message>
        <source>xlsx, xls, et, csv, or the tables that web systems export. The sheet and its columns are found by themselves, and nothing is changed before you say so.</source>
        <translation>可用 xlsx、xls、et、csv，以及网页系统导出的表格。工作表和各列自动识别；您确认之前，台账不作任何改动。</translation>
    </message>
    <message>
        <source>Choose workbooks…</source>
        <translation>选择表格…</translation>
    </message>
</context>
<context>
    <name>liuqing::ImportView</name>
    <message numerus="yes">
        <source>Reading: %n row(s)</source>
        <translation>
            <numerusform>正在读取：已读%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n more waiting)</source>
        <translation>
            <numerusform>（还有%n个文件等待）</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>same as before</source>
        <translation>与台账相同</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未能导入</translation>
    </message>
    <message>
        <source>no data rows</source>
        <translation>非数据行</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有可导入的行</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <source>Nothing was changed: the ledger held all of it already.</source>
        <translation>没有改动：台账里已有全部内容。</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>已导入：新增%1条，变更%2条。</translation>
    </message>
    <message>
        <source>Writing into the ledger</source>
        <translation>正在写入台账</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Click the head of a column to choose what it is taken as.</source>
        <translation>尚未改动台账。点列头可更改该列对应的字段。</translation>
    </message>
    <message>
        <source> Not taken over, because it is switched off: %1.</source>
        <translation>以下内容未启用，不采用：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source> %n record(s) that are only named are made as well.</source>
        <translation>
            <numerusform>另将建立表中只提到名称的记录%n条。</numerusform>
        </translation>
    </message>
    <message>
        <source> Only the beginning of the sheet is shown below; all of it is read.</source>
        <translation>下面只显示表格的开头部分，全部内容都会读取。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>另存未能导入的行…</translation>
    </message>
</context>
<context>
    <name>liuqing::LikelyRecords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>! Perhaps it is here already. Look before you enter it a second time:</source>
        <translation>! 可能已经录入过，请先看看，避免重复：</translation>
    </message>
</context>
<context>
    <name>liuqing::MainWindow</name>
    <message>
        <source>%1 – Liuqing six-clears ledger</source>
        <translation>%1 – 六清台账</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新增记录</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>This is a return on its way up. It is received at the street or the county; send the file on to them.</source>
        <translation>这是报送包，由街道或县（区）收取。请把文件发给他们。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Missing and wrong</source>
        <translation>查缺</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>liuqing::NewRecordDialog</name>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>&amp;Store and link</source>
        <translation>保存并关联(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>liuqing::OverviewPage</name>
    <message>
        <source>nothing entered yet</source>
        <translation>尚未录入</translation>
    </message>
    <message>
        <source>✓ all clear</source>
        <translation>✓ 已清</translation>
    </message>
    <message>
        <source>The six clears as of %1</source>
        <translation>六清情况（截至%1）</translation>
    </message>
    <message>
        <source>%1 is open, by %2</source>
        <translation>%1待报，%2前</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>尚未报送过</translation>
    </message>
    <message>
        <source>%1 went out on %2</source>
        <translation>%1已于%2报出</translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <translation>上次：%1，%2</translation>
    </message>
    <message>
        <source>Firms, estates, staff from Excel or WPS</source>
        <translation>从 Excel、WPS 表格导入企业、小区、人员</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>尚未录入</translation>
    </message>
    <message>
        <source>✓ Nothing is missing</source>
        <translation>✓ 没有缺项</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>还有%n项待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>查缺</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>待办</translation>
    </message>
    <message numerus="yes">
        <source>%n due now</source>
        <translation>
            <numerusform>%n件已到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 30 days</source>
        <translation>
            <numerusform>%n件30天内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due within 30 days</source>
        <translation>30天内没有到期事项</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message numerus="yes">
        <source>! %n still missing</source>
        <translation>
            <numerusform>! 还有%n项未清</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::OwnFieldDialog</name>
    <message>
        <source>It is about a person: shown masked, kept apart in the history</source>
        <translation>涉及个人：显示时遮盖，历史记录中单独存放</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>新增字段</translation>
    </message>
    <message>
        <source>A field of this office for: %1</source>
        <translation>为“%1”新增本单位字段</translation>
    </message>
    <message>
        <source>As it stands at the head of the column</source>
        <translation>如同表头上的写法</translation>
    </message>
    <message>
        <source>One word a line</source>
        <translation>每行一个选项</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>字段名称</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation>可选项</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不用了</translation>
    </message>
    <message>
        <source>A field stays once it is added, and keeps its name and what it holds.</source>
        <translation>字段新增后会一直保留，名称和内容类型不能再改。</translation>
    </message>
</context>
<context>
    <name>liuqing::PackageChooser</name>
    <message>
        <source>Choose a folder of packages</source>
        <translation>选择存放报送包的文件夹</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>选择报送包</translation>
    </message>
    <message>
        <source>Packages (*.lqp)</source>
        <translation>报送包 (*.lqp)</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Takes in every package of a folder</source>
        <translation>接收文件夹中的全部报送包</translation>
    </message>
    <message>
        <source>Packages…</source>
        <translation>选择报送包…</translation>
    </message>
    <message>
        <source>Packages and folders can be dropped on the window, too</source>
        <translation>也可以把报送包或文件夹拖到窗口里</translation>
    </message>
</context>
<context>
    <name>liuqing::PairDialog</name>
    <message>
        <source>They are one: merge</source>
        <translation>是同一个：合并</translation>
    </message>
    <message>
        <source>They are two…</source>
        <translation>是两个…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>The kept record takes what only the other knows and what you chose; whatever belongs to the other belongs to it. Ctrl+Z in the window takes it back.</source>
        <translation>保留的一条补上另一条独有的内容和您选的内容，与另一条关联的都归到它名下。在窗口里按 Ctrl+Z 可以撤回。</translation>
    </message>
    <message>
        <source>Leaves this pair as it is and shows the next one.</source>
        <translation>这一对先放着，看下一对。</translation>
    </message>
    <message>
        <source>How do you know that they are two?</source>
        <translation>怎么知道是两个？</translation>
    </message>
    <message>
        <source>for instance: asked both by telephone; press Enter to keep it</source>
        <translation>例如：已电话向两家核实。写好按回车</translation>
    </message>
    <message>
        <source>Suspected the same: %1</source>
        <translation>疑似重复：%1</translation>
    </message>
    <message numerus="yes">
        <source>Merged; %n record(s) of the other belong to the kept one now. Ctrl+Z in the window takes it back.</source>
        <translation>
            <numerusform>已合并，另一条名下的 %n 条记录已归到保留的一条。在窗口里按 Ctrl+Z 可以撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept apart; they are not asked about again.</source>
        <translation>已记为两个，以后不再提示。</translation>
    </message>
    <message>
        <source>What a rule found is mended in the form, or explained in the list.</source>
        <translation>规则查出的问题，请打开记录更正，或在清单里写明原因。</translation>
    </message>
    <message>
        <source>They stay as they are and are not asked about again.</source>
        <translation>两条都不动，以后不再提示。</translation>
    </message>
</context>
<context>
    <name>liuqing::PeriodBox</name>
    <message>
        <source>%1, quarter %2</source>
        <translation>%1年第%2季度</translation>
    </message>
</context>
<context>
    <name>liuqing::PictureCard</name>
    <message>
        <source>Copy the picture: %1</source>
        <translation>复制图：%1</translation>
    </message>
    <message>
        <source>Save the picture: %1</source>
        <translation>保存图：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>保存为图片（PNG）…</translation>
    </message>
    <message>
        <source>Save as a drawing that can be enlarged (SVG)…</source>
        <translation>保存为可放大的矢量图（SVG）…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制，可粘贴到文档中。</translation>
    </message>
    <message>
        <source>The picture is saved as %1.</source>
        <translation>图片已保存为 %1。</translation>
    </message>
    <message>
        <source>Where the picture goes</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>liuqing::PicturesPage</name>
    <message>
        <source>The six clears</source>
        <translation>六清情况</translation>
    </message>
    <message>
        <source>Coverage and its target</source>
        <translation>覆盖率与目标</translation>
    </message>
    <message>
        <source>How estates are served</source>
        <translation>小区物业服务方式</translation>
    </message>
    <message>
        <source>How Party organizations were founded</source>
        <translation>党组织组建方式</translation>
    </message>
    <message>
        <source>The share that is clear, from none in the middle to all at the edge.</source>
        <translation>各轴为已清的比例：中心为 0，外缘为全部已清。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Base that a rise is measured against</source>
        <translation>比较提高幅度所用的基数</translation>
    </message>
</context>
<context>
    <name>liuqing::ProblemsModel</name>
    <message>
        <source> Perhaps: %1</source>
        <translation>可能是：%1</translation>
    </message>
    <message>
        <source> The row is taken, this cell stays empty.</source>
        <translation>整行已收，此格留空。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>问题与处理办法</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <translation>
            <numerusform>%1（%n行）</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>liuqing::PurposeDialog</name>
    <message>
        <source>Switch it on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>启用：%1</translation>
    </message>
    <message>
        <source>What the office needs it for</source>
        <translation>本单位为什么需要</translation>
    </message>
    <message>
        <source>Law, policy or consent that allows it</source>
        <translation>依据的法律、政策或本人同意</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>不启用</translation>
    </message>
    <message>
        <source>This is personal. The counts of the six clears need no such data. Where the office needs it all the same, it says what for and on which basis; both are written into the history.</source>
        <translation>这是个人信息，六清统计并不需要它。确需登记的，请写明用途和依据，两者都会写入历史记录。</translation>
    </message>
</context>
<context>
    <name>liuqing::RadarPicture</name>
    <message>
        <source>%1: nothing entered yet</source>
        <translation>%1：尚未登记</translation>
    </message>
    <message>
        <source>%1: %2 of %3 clear</source>
        <translation>%1：%3项中已清%2项</translation>
    </message>
</context>
<context>
    <name>liuqing::ReceiptList</name>
    <message>
        <source>✕ refused</source>
        <translation>✕ 未收</translation>
    </message>
    <message>
        <source>= same again</source>
        <translation>= 重复</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ 已收</translation>
    </message>
    <message numerus="yes">
        <source>Register these %n office(s) and accept</source>
        <translation>
            <numerusform>登记这%n个单位并收取</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop packages or a folder of packages into this window</source>
        <translation>把报送包或装有报送包的文件夹拖到窗口中</translation>
    </message>
    <message>
        <source>%1 of %2 packages accepted</source>
        <translation>共%2个报送包，新收%1个</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What it is, or why not</source>
        <translation>内容或原因</translation>
    </message>
    <message>
        <source>Packages that came in</source>
        <translation>收到的报送包</translation>
    </message>
    <message>
        <source>%1, %2 version %3, check code %4</source>
        <translation>%1，%2第%3版，校验码 %4</translation>
    </message>
</context>
<context>
    <name>liuqing::ReceivePage</name>
    <message>
        <source>Save the sheet</source>
        <translation>保存汇总表</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>No return of this period has come in yet. Drop packages here.</source>
        <translation>本期尚未收到报表。请把报送包拖到这里。</translation>
    </message>
    <message>
        <source>Receive and compile</source>
        <translation>收件汇总</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>报告期</translation>
    </message>
    <message>
        <source>Save as xlsx…</source>
        <translation>存为表格…</translation>
    </message>
    <message>
        <source>Compiled sheet</source>
        <translation>汇总表</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) have reported. Choose a figure to see its records.</source>
        <translation>
            <numerusform>已有%n个单位报送。点选任一个数，可查看由哪些记录构成。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3, counted from</source>
        <translation>%1&#x3000;%2：%3，由以下记录构成</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>与上期比较</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>单位情况</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>疑似同一</translation>
    </message>
    <message>
        <source>Pairs ! %1</source>
        <translation>疑似同一 ! %1</translation>
    </message>
    <message>
        <source>Behind the figure</source>
        <translation>数字来源</translation>
    </message>
    <message>
        <source>What is shown below the sheet</source>
        <translation>汇总表下方显示的内容</translation>
    </message>
    <message>
        <source>There is no package (.lqp) in what was chosen. Choose the files that the offices sent, or the folder in which they lie.</source>
        <translation>所选内容里没有报送包（.lqp）。请选择各单位发来的文件，或存放这些文件的文件夹。</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>收到的文件</translation>
    </message>
</context>
<context>
    <name>liuqing::RecordActions</name>
    <message>
        <source>Retire %1</source>
        <translation>作废“%1”</translation>
    </message>
    <message>
        <source>Why is it retired? It stays in the history, and Ctrl+Z brings it back.
What has ended in life is given its last day instead.</source>
        <translation>为什么作废？作废的记录仍保留在变更历史中，按 Ctrl+Z 可恢复。
现实中已经终止的，请填写终止日期，不要作废。</translation>
    </message>
    <message>
        <source>Nothing was retired: say why, in a few words.</source>
        <translation>未作废：请简要填写原因。</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>变更历史…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>作废…</translation>
    </message>
</context>
<context>
    <name>liuqing::RecordForm</name>
    <message>
        <source> Perhaps: %1</source>
        <translation>可能是：%1</translation>
    </message>
    <message>
        <source>a new record</source>
        <translation>新增的记录</translation>
    </message>
    <message>
        <source>“%1” of %2 was not stored: %3</source>
        <translation>“%2”的“%1”没有保存：%3</translation>
    </message>
</context>
<context>
    <name>liuqing::RecordsBlocks</name>
    <message numerus="yes">
        <source>%n row(s) copied. Numbers of persons are copied as they are shown, masked.</source>
        <translation>
            <numerusform>已复制%n行。证件号码、手机号码按显示的样子复制（已遮盖）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard; up to %2 are pasted at once. Import larger tables as a workbook.</source>
        <translation>剪贴板中有%1行，一次最多粘贴%2行。更大的表请用“导入”。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Choose the cell to fill from and the cells below it, then press Ctrl+D.</source>
        <translation>请选中要填充的单元格和它下面的单元格，再按 Ctrl+D。</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Change the chosen records</source>
        <translation>批量修改所选记录</translation>
    </message>
    <message>
        <source>%1 rows are chosen; up to %2 are changed at once. Choose fewer, or export, change and import them.</source>
        <translation>选了%1行，一次最多改%2行。请少选一些，或导出表格改好后再导入。</translation>
    </message>
</context>
<context>
    <name>liuqing::RecordsList</name>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>A part of the text, a word, a number or a range such as &gt;5, 5~9, 2024; = for empty, * for filled</source>
        <translation>可填部分文字、选项、数字或范围，如 &gt;5、5~9、2024；填 = 表示为空，填 * 表示已填</translation>
    </message>
    <message>
        <source>%1 cells, %2 of them filled</source>
        <translation>选中%1格，其中已填%2格</translation>
    </message>
    <message>
        <source>   Sum %1   Average %2   Numbers %3</source>
        <translation>&#x3000;求和 %1&#x3000;平均 %2&#x3000;数字 %3 个</translation>
    </message>
    <message>
        <source>No record is like that. Search for less, or take filters away.</source>
        <translation>没有符合的记录。请减少查找内容，或去掉筛选。</translation>
    </message>
    <message>
        <source>Nothing is entered here yet.</source>
        <translation>这里还没有录入。</translation>
    </message>
</context>
<context>
    <name>liuqing::RecordsMenu</name>
    <message>
        <source>Filters above the columns</source>
        <translation>列上方的筛选行</translation>
    </message>
    <message>
        <source>Copy the chosen cells</source>
        <translation>复制所选单元格</translation>
    </message>
    <message>
        <source>Paste cells from Excel or WPS…</source>
        <translation>粘贴 Excel、WPS 中的单元格…</translation>
    </message>
    <message>
        <source>Fill down…</source>
        <translation>向下填充…</translation>
    </message>
    <message>
        <source>Change the chosen records…</source>
        <translation>批量修改所选记录…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>打印或另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>另存为表格…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>No view is kept yet</source>
        <translation>还没有保存的视图</translation>
    </message>
    <message>
        <source>Keep this view under a name…</source>
        <translation>保存当前视图…</translation>
    </message>
    <message>
        <source>All columns, unsorted, unfiltered</source>
        <translation>恢复：全部列、不排序、不筛选</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>字段…</translation>
    </message>
    <message>
        <source>Move “%1” to the left</source>
        <translation>将“%1”左移</translation>
    </message>
    <message>
        <source>Move “%1” to the right</source>
        <translation>将“%1”右移</translation>
    </message>
</context>
<context>
    <name>liuqing::RecordsModel</name>
    <message>
        <source>Filled in by the program</source>
        <translation>由程序自动填写</translation>
    </message>
</context>
<context>
    <name>liuqing::RecordsPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>共%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新增(&amp;N)</translation>
    </message>
    <message>
        <source>Enter a new record (Ctrl+N)</source>
        <translation>新增一条记录（Ctrl+N）</translation>
    </message>
    <message>
        <source>Search: words, codes, initials of pinyin</source>
        <translation>查找：文字、代码、拼音首字母</translation>
    </message>
    <message>
        <source>List ▾</source>
        <translation>列表 ▾</translation>
    </message>
    <message>
        <source>What can be done with the list</source>
        <translation>列表操作</translation>
    </message>
    <message>
        <source>Filters, columns, views, pasting, printing</source>
        <translation>筛选、列、视图、粘贴、打印</translation>
    </message>
</context>
<context>
    <name>liuqing::ReturnFindings</name>
    <message>
        <source>notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>✕ wrong</source>
        <translation>✕ 有误</translation>
    </message>
    <message>
        <source>! to explain</source>
        <translation>! 待说明</translation>
    </message>
    <message>
        <source>Nothing is found to be wrong</source>
        <translation>审核没有发现问题</translation>
    </message>
    <message>
        <source>All is explained</source>
        <translation>各项均已说明</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open; double-click the last column to explain</source>
        <translation>
            <numerusform>还有%n项待说明；双击“说明”一列填写</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What the rules ask</source>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message numerus="yes">
        <source>Should it be sent again: %n question(s) to explain, in the last column</source>
        <translation>
            <numerusform>如需重报：还有%n项待说明，双击“说明”一列填写</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::RoomsButton</name>
    <message>
        <source>☰ %1 ▾</source>
        <translation>☰ %1 ▾</translation>
    </message>
    <message>
        <source>Rooms: %1</source>
        <translation>栏目：%1</translation>
    </message>
</context>
<context>
    <name>liuqing::SendPage</name>
    <message>
        <source>This return has not gone out yet.</source>
        <translation>本期报表尚未报出。</translation>
    </message>
    <message>
        <source>%1: %2, counted from</source>
        <translation>%1：%2，由以下记录构成</translation>
    </message>
    <message>
        <source>Where the package goes</source>
        <translation>报送包存放位置</translation>
    </message>
    <message>
        <source>Packages (*.lqp)</source>
        <translation>报送包 (*.lqp)</translation>
    </message>
    <message>
        <source>%1 reports %2 %3: file %4, check code %5.</source>
        <translation>%1报送%2（%3）：文件%4，校验码 %5。</translation>
    </message>
    <message>
        <source>Nothing has changed since version %1 went out; this is the same package again.</source>
        <translation>第%1版报出后没有变化，本次报送包与其相同。</translation>
    </message>
    <message>
        <source>Version %1 is written, marked as sent with errors and explanations.</source>
        <translation>第%1版报送包已生成，标注“带错上报”并附说明。</translation>
    </message>
    <message>
        <source>Version %1 is written.</source>
        <translation>第%1版报送包已生成。</translation>
    </message>
    <message>
        <source>Send a return</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>报告期</translation>
    </message>
    <message>
        <source>Figures of the return</source>
        <translation>报表各项指标</translation>
    </message>
    <message>
        <source>Why it goes out although something is wrong</source>
        <translation>带错上报的说明</translation>
    </message>
    <message>
        <source>Write the package…</source>
        <translation>生成报送包…</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>复制报送信息</translation>
    </message>
    <message>
        <source>Print the cover…</source>
        <translation>打印封面…</translation>
    </message>
    <message>
        <source>The sheet that is stamped, with the check code and the figures of the version that went out</source>
        <translation>盖章用的封面，印有校验码和已报出版本的全部数字</translation>
    </message>
    <message numerus="yes">
        <source>This page counts the records of this ledger alone, and it has none for the period. What %n office(s) reported is compiled under “Receive and compile”.</source>
        <translation>
            <numerusform>本页只统计本单位自己的台账，本期没有记录。%n个单位报来的数，请在“收件汇总”中查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 of this return went out on %2, check code %3. Nothing more is to be done, unless something is to be corrected.</source>
        <translation>本期报表第%1版已于%2报出，校验码 %3。如无更正，无需再报。</translation>
    </message>
    <message>
        <source>Correct it: write version %1…</source>
        <translation>更正并生成第%1版…</translation>
    </message>
</context>
<context>
    <name>liuqing::SheetModel</name>
    <message>
        <source>Click to choose what this column is taken as</source>
        <translation>点击选择该列对应的字段</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>liuqing::SitterMenu</name>
    <message>
        <source>Somebody else sits here</source>
        <translation>换人使用</translation>
    </message>
    <message>
        <source>Your name. What you change from now on stands under it in the history.</source>
        <translation>您的姓名。此后的改动都记在这个姓名下。</translation>
    </message>
    <message>
        <source>Somebody else sits here…</source>
        <translation>换人…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Exercise: 20 minutes</source>
        <translation>20分钟练习</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Your name?</source>
        <translation>请填姓名</translation>
    </message>
    <message>
        <source>Who sits here, language, backing up, help</source>
        <translation>使用人、语言、备份、帮助</translation>
    </message>
    <message>
        <source>Open another ledger…</source>
        <translation>打开另一个台账…</translation>
    </message>
</context>
<context>
    <name>liuqing::StartDialog</name>
    <message>
        <source>Open a ledger</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>Ledgers (*.liuqing)</source>
        <translation>台账 (*.liuqing)</translation>
    </message>
    <message>
        <source>What is the office called?</source>
        <translation>请填写单位名称。</translation>
    </message>
    <message>
        <source>Liuqing six-clears ledger</source>
        <translation>六清台账</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>我是</translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation>您的姓名，记入变更历史</translation>
    </message>
    <message>
        <source>Ledgers that were open lately</source>
        <translation>最近打开的台账</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>A new ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Division code, 12 digits</source>
        <translation>12位区划代码</translation>
    </message>
    <message>
        <source>The street knows it; it begins with the code of the county. The file is made in %1.</source>
        <translation>街道掌握此代码，前6位为县（区）代码。文件将建在 %1。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Liuqing practice</source>
        <translation>六清练习</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Practise in a made-up county</source>
        <translation>用练习数据试用</translation>
    </message>
    <message>
        <source>Everybody and everything in it is invented; try whatever you like. It lies in a folder of its own.</source>
        <translation>里面的人和事都是虚构的，可以随意操作；练习数据单独放在一个文件夹里。</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>打开 %1 上的</translation>
    </message>
    <message>
        <source>Go on on this computer</source>
        <translation>在本机继续</translation>
    </message>
    <message>
        <source>%1
Kept on this computer, not on %2</source>
        <translation>%1
留在本机，%2 上还没有</translation>
    </message>
    <message>
        <source>%1, last changed %2</source>
        <translation>%1，最后改动于 %2</translation>
    </message>
    <message>
        <source>The work on %1 is kept on this computer; %2 does not have it.

When %2 is connected, open the ledger there: the work goes on and is written back.</source>
        <translation>“%1”的内容留在本机，%2 上还没有。

接上 %2 后打开那里的台账：工作会接着做下去，并写回去。</translation>
    </message>
    <message>
        <source>The work on %1 is kept on this computer. The ledger on %2 is another by now: it was changed elsewhere or is damaged, so the work cannot go on there.</source>
        <translation>“%1”的内容留在本机。%2 上的台账已经不是原来那份：在别处改过，或者已损坏，不能接着做。</translation>
    </message>
    <message>
        <source>You can go on on this computer: the ledger is then saved in %1, and what lies on %2 stays as it is.</source>
        <translation>也可以在本机继续：台账保存到 %1，%2 上的保持原样。</translation>
    </message>
</context>
<context>
    <name>liuqing::StepMarks</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>共%2步，已完成%1步</translation>
    </message>
</context>
<context>
    <name>liuqing::SuspectList</name>
    <message>
        <source>? open</source>
        <translation>? 待定</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>two</source>
        <translation>两个</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4)</source>
        <translation>%1（%2）与%3（%4）</translation>
    </message>
    <message>
        <source>Nothing looks like one thing reported twice</source>
        <translation>没有疑似重复报送的对象</translation>
    </message>
    <message>
        <source>All pairs are decided</source>
        <translation>疑似重复均已认定</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be one thing</source>
        <translation>
            <numerusform>有%n对疑似同一个</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>认定为</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>疑似对象</translation>
    </message>
    <message>
        <source>Why it looks so</source>
        <translation>疑似理由</translation>
    </message>
    <message>
        <source>Pairs that may be one thing</source>
        <translation>疑似同一个的对象</translation>
    </message>
    <message>
        <source>It is one</source>
        <translation>是同一个</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>不是同一个</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>已比对</translation>
    </message>
    <message>
        <source>How you know: asked the office, same address…</source>
        <translation>依据：已电话核实、地址相同……</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>判定依据</translation>
    </message>
</context>
<context>
    <name>liuqing::Undoing</name>
    <message>
        <source>undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>liuqing::UnitBoard</name>
    <message>
        <source>– not yet</source>
        <translation>– 未报</translation>
    </message>
    <message>
        <source>↩ sent back</source>
        <translation>↩ 已退回</translation>
    </message>
    <message>
        <source>! with errors, explained</source>
        <translation>! 带错上报（已说明）</translation>
    </message>
    <message>
        <source>✓ in</source>
        <translation>✓ 已报</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>迟报%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>No office below this one is known yet</source>
        <translation>台账中还没有下级单位</translation>
    </message>
    <message>
        <source>%1 of %2 offices have reported, due by %3</source>
        <translation>共%2个单位，已报%1个，截止%3</translation>
    </message>
    <message>
        <source>Not reported yet (due by %1): %2</source>
        <translation>以下单位尚未报送（截止%1）：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>区划代码</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>是否按时</translation>
    </message>
    <message>
        <source>Offices and their returns</source>
        <translation>各单位报送情况</translation>
    </message>
    <message>
        <source>Copy who has not reported yet</source>
        <translation>复制未报单位名单</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>! %1 Not explained.</source>
        <translation>! %1（未说明）</translation>
    </message>
    <message>
        <source>! %1 Explained: %2</source>
        <translation>! %1（说明：%2）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! with errors, %n not explained</source>
        <translation>
            <numerusform>! 带错上报（%n项未说明）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>报出日期</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Copy these questions</source>
        <translation>复制这些问题</translation>
    </message>
    <message>
        <source>As text for a message to the office</source>
        <translation>可粘贴到微信里发给该单位</translation>
    </message>
</context>
<context>
    <name>liuqing::ValueDialog</name>
    <message>
        <source>Change the chosen records</source>
        <translation>批量修改所选记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新的值</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are chosen. What would change is shown before it is written; an empty value empties the field.</source>
        <translation>
            <numerusform>已选%n条记录。写入前会先显示改动；留空表示清空该字段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>查看将要改动的内容</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source> / </source>
        <translation> / </translation>
    </message>
</context>
<context>
    <name>liuqing::print::PrintDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共%n页</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take it. Switch it on and print again, or save a PDF file and print that elsewhere.</source>
        <translation>打印机没有接收。请打开打印机后重新打印，或者另存为 PDF 文件，到别处打印。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Where the PDF file goes</source>
        <translation>PDF 文件保存到</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>打印 %1</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>打印效果预览</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>View</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Sums below every page</source>
        <translation>每页加本页小计</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>wrong</source>
        <translation>强制性</translation>
    </message>
    <message>
        <source>to explain</source>
        <translation>核实性</translation>
    </message>
    <message>
        <source>%1, check code %2</source>
        <translation>%1&#x3000;校验码 %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>板块</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>本期数</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reporting office</source>
        <translation>填报单位</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>审核规则</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>审核发现</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>情况说明</translation>
    </message>
    <message>
        <source>Findings and their explanations</source>
        <translation>审核问题及情况说明</translation>
    </message>
    <message numerus="yes">
        <source>sent with errors, %n of them on the pages below</source>
        <translation>
            <numerusform>带错上报，%n项问题的说明附后</numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>无强制性错误</translation>
    </message>
    <message>
        <source>Division code</source>
        <translation>区划代码</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>数据截止日</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>报表版本</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>第%1版，%2报出</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>审核情况</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>The receiving office sees the same check code when it takes the file in: then this paper and the file are one and the same return. The QR code holds the whole tamper check of the file. Neither takes the place of signature and stamp.</source>
        <translation>收件单位接收电子文件时核对校验码，两者一致，即表明本纸质报表与该文件为同一份报表。二维码内为该文件的完整防篡改校验值，可扫码核对。校验码和二维码不代替签字、盖章。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>填报日期</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Head of the office</source>
        <translation>单位负责人</translation>
    </message>
    <message>
        <source>(stamp of the office)</source>
        <translation>（单位盖章）</translation>
    </message>
    <message>
        <source>____-__-__</source>
        <comment>a date to be written by hand</comment>
        <translation>&#x3000;&#x3000;&#x3000;&#x3000;年&#x3000;&#x3000;月&#x3000;&#x3000;日</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页&#x3000;共 %2 页</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>打印日期：%1</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>Page sum</source>
        <translation>本页小计</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>how a day is written</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>%2年第%1季度</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>Month %1 of %2</source>
        <translation>%2年%1月</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a field, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是／否</translation>
    </message>
    <message>
        <source>One word of a list</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Several words of a list</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>关联一条记录</translation>
    </message>
    <message>
        <source>Several records</source>
        <translation>关联多条记录</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>照片和文档</translation>
    </message>
    <message>
        <source>Number or code</source>
        <translation>号码或代码</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, how many of them</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Suspected the same</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two records that may be one</comment>
        <translation>%1 ／ %2</translation>
    </message>
</context>
</TS>
