#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/sheets with the programs that write such files in offices' stead: openpyxl, xlwt and, when
present, LibreOffice (--with-soffice). The files are committed; run this only to change them."""
import datetime
import pathlib
import struct
import subprocess
import sys
import tempfile

import openpyxl
import xlwt
from openpyxl.styles import Font

here = pathlib.Path(__file__).parent / "sheets"


def build_openpyxl():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "企业台账"
    sheet.append(["2026年物业服务企业台账"])
    sheet.merge_cells("A1:F1")
    sheet.append(["企业名称", "代码", "面积", "成立日期", "已备案", "合计"])
    sheet.append(["阜新绿洲物业管理有限公司", "91210911MA00CFF5X2", 127232.94, datetime.date(2019, 3, 1), True, "=C3*2"])
    sheet.append(["福源\n分公司", "0123", 204, datetime.datetime(2020, 5, 1, 8, 30), False, "#N/A"])
    sheet["C3"].number_format = "#,##0.00"
    sheet["D3"].number_format = 'yyyy"年"m"月"d"日"'
    sheet.merge_cells("A5:A7")
    sheet["A5"] = "𠮷祥 & <同乐>"
    sheet["B7"] = 210999196908127000
    sheet["B9"] = "末行"
    sheet["B9"].font = Font(bold=True)
    hidden = book.create_sheet("参数")
    hidden.sheet_state = "hidden"
    hidden["B2"] = "x"
    book.save(here / "openpyxl.xlsx")

    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.save(here / "openpyxl_1904.xlsx")


def build_xlwt():
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("企业台账")
    date = xlwt.easyxf(num_format_str="YYYY-MM-DD")
    sheet.write_merge(0, 0, 0, 5, "2026年物业服务企业台账")
    for column, text in enumerate(["企业名称", "代码", "面积", "成立日期", "已备案", "合计"]):
        sheet.write(1, column, text)
    sheet.write(2, 0, "阜新绿洲物业管理有限公司")
    sheet.write(2, 1, "0123")
    sheet.write(2, 2, 127232.94)
    sheet.write(2, 3, datetime.date(2019, 3, 1), date)
    sheet.write(2, 4, True)
    sheet.write(2, 5, xlwt.Formula("C3*2"))
    sheet.write_merge(4, 6, 0, 0, "𠮷祥 & <同乐>")
    sheet.write(6, 1, 210999196908127000)
    for row in range(10, 40):  # enough text for the shared strings to run over a record
        sheet.write(row, 0, f"第{row}行" + "长" * 400)
        sheet.write(row, 1, f"row {row} " + "a" * 200)
        for column in range(2, 6):
            sheet.write(row, column, row * column)
    other = book.add_sheet("参数")
    other.visibility = 1
    other.write(1, 1, "x")
    book.save(str(here / "xlwt.xls"))

    small = xlwt.Workbook(encoding="utf-8")
    sheet = small.add_sheet("小表")
    sheet.write(0, 0, "名称")
    sheet.write(0, 1, 1.5)
    sheet.write(1, 0, xlwt.Formula("B1*2"))
    sheet.write_merge(2, 3, 0, 1, datetime.date(2019, 3, 1), date)
    for column in range(3):
        sheet.write(4, column, column)
    (here / "xlwt.biff").write_bytes(small.get_biff_data())


HTML = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<meta http-equiv=Content-Type content="text/html; charset={charset}">
<style>td {{ mso-number-format:"\\@"; }}</style><script>if (a<b) document.write("<td>no</td>")</script></head><body>
<TABLE border=1><TR><TH colspan=3>企业&amp;台账</TH>
<tr><td rowspan="2">甲<br>乙<td>0123<td x:num>20&nbsp;696.03</td></tr>
<!-- <tr><td>no</td></tr> -->
<tr><td>&#38428;&#x65B0;</td><td>&nbsp;</td></tr></TABLE>
<table><tr><td>第二表<table><tr><td>内一</td><td>内二</td></tr></table></td><td>a < b</td></tr></table></body></html>
"""

SPREADSHEETML = """<?xml version="1.0" encoding="{encoding}"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:x="urn:schemas-microsoft-com:office:excel">
 <Worksheet ss:Name="台账"><Table>
  <Row><Cell ss:MergeAcross="2"><Data ss:Type="String">标题</Data></Cell><Cell><Data ss:Type="String">丁</Data></Cell></Row>
  <Row ss:Index="3"><Cell ss:Index="2" ss:MergeDown="1"><Data ss:Type="String">0123</Data>
   <Comment><ss:Data xmlns="http://www.w3.org/TR/REC-html40">批注</ss:Data></Comment></Cell>
   <Cell ss:Formula="=RC[-1]"><Data ss:Type="Number">20696.03</Data></Cell>
   <Cell><Data ss:Type="DateTime">2019-03-01T00:00:00.000</Data></Cell>
   <Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell></Row>
 </Table></Worksheet>
 <Worksheet ss:Name="参数"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table>
  <WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions>
 </Worksheet>
</Workbook>
"""

CSV = '企业名称,代码,备注\r\n"阜新绿洲, ""一"" 公司",="0123","两\r\n行"\r\n\r\n福源,210999196908127,\r\n'


def build_text():
    for charset in ["utf-8", "gb2312"]:
        (here / f"page_{charset.replace('-', '')}.xls").write_bytes(HTML.format(charset=charset).encode(charset))
        name = f"spreadsheetml_{charset.replace('-', '')}.xls"
        (here / name).write_bytes(SPREADSHEETML.format(encoding=charset).encode(charset))
    for name, encoding in {"utf8": "utf-8", "utf8_mark": "utf-8-sig", "utf16le": "utf-16-le", "utf16be": "utf-16-be",
                           "utf16_mark": "utf-16", "gb18030": "gb18030"}.items():
        (here / f"values_{name}.csv").write_bytes(CSV.encode(encoding))


def build_password():
    """The container that Excel and WPS put around a workbook with a password; its streams hold nothing."""
    free, end, table = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD

    def entry(name, kind, child, right, start, size):
        text = name.encode("utf-16-le").ljust(64, b"\0")
        return (text + struct.pack("<HBBIII", len(name) * 2 + 2, kind, 1, free, right, child) + bytes(36)
                + struct.pack("<IQ", start, size))

    streams = ["EncryptionInfo", "EncryptedPackage"]
    sectors = [end if i % 8 == 7 else i + 1 for i in range(16)] + [end, table] + [free] * 110
    directory = (entry("Root Entry", 5, 1, free, end, 0) + entry(streams[0], 2, free, 2, 0, 4096)
                 + entry(streams[1], 2, free, free, 8, 4096) + bytes(128))
    header = struct.pack("<8s16sHHHHH6sIIIIIIIIII", bytes.fromhex("D0CF11E0A1B11AE1"), b"", 62, 3, 0xFFFE, 9, 6, b"",
                         0, 1, 16, 0, 4096, end, 0, end, 0, 17)
    (here / "password.xlsx").write_bytes(header.ljust(512, b"\xff") + bytes(8192) + directory + struct.pack("<128I", *sectors))


def build_soffice():
    filters = {"xlsx": "xlsx:Calc MS Excel 2007 XML", "xls": "xls:MS Excel 97", "html": "html:HTML (StarCalc)",
               "ods": "ods"}
    with tempfile.TemporaryDirectory() as folder:
        for filter_ in filters.values():
            subprocess.run(["soffice", "--headless", "--convert-to", filter_, "--outdir", folder,
                            str(here / "openpyxl.xlsx")], check=True)
        for ending in filters:
            made = pathlib.Path(folder) / f"openpyxl.{ending}"
            made.rename(here / f"libreoffice.{ending}")


if __name__ == "__main__":
    here.mkdir(exist_ok=True)
    build_openpyxl()
    build_xlwt()
    build_text()
    build_password()
    if "--with-soffice" in sys.argv:
        build_soffice()
