<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>PictureWords</name>
    <message numerus="yes">
        <source>%1: counted from the accepted returns of %n office(s) for %2; what several of them reported counts once.</source>
        <translation>
            <numerusform>%1: counted from the accepted returns of %n office for %2.</numerusform>
            <numerusform>%1: counted from the accepted returns of %n offices for %2; what several of them reported counts once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Returns of %n office(s) for %1</source>
        <translation>
            <numerusform>Returns of %n office for %1</numerusform>
            <numerusform>Returns of %n offices for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) in all.</source>
        <translation>
            <numerusform>%n organization in all.</numerusform>
            <numerusform>%n organizations in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them it is not entered how they were founded.</source>
        <translation>
            <numerusform>Of %n of them it is not entered how it was founded.</numerusform>
            <numerusform>Of %n of them it is not entered how they were founded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estate(s) in all.</source>
        <translation>
            <numerusform>%n estate in all.</numerusform>
            <numerusform>%n estates in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::AttachmentStrip</name>
    <message numerus="yes">
        <source>%n file(s) would be beside this record, and up to %1 can be. Take fewer.</source>
        <translation>
            <numerusform>%n file would be beside this record, and up to %1 can be. Take fewer.</numerusform>
            <numerusform>%n files would be beside this record, and up to %1 can be. Take fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::BlockDialog</name>
    <message numerus="yes">
        <source>%n cell(s) would change. Nothing is written yet.</source>
        <translation>
            <numerusform>%n cell would change. Nothing is written yet.</numerusform>
            <numerusform>%n cells would change. Nothing is written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n record(s) are new.</source>
        <translation>
            <numerusform> %n record is new.</numerusform>
            <numerusform> %n records are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n cell(s) cannot be taken and stay as they are; the reason stands beside each.</source>
        <translation>
            <numerusform> %n cell cannot be taken and stays as it is; the reason stands beside it.</numerusform>
            <numerusform> %n cells cannot be taken and stay as they are; the reason stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n cell(s)</source>
        <translation>
            <numerusform>Write %n cell</numerusform>
            <numerusform>Write %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::CheckPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::DueList</name>
    <message numerus="yes">
        <source>! %n day(s) over</source>
        <translation>
            <numerusform>! %n day over</numerusform>
            <numerusform>! %n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::ImportLists</name>
    <message numerus="yes">
        <source>%1: %n cell(s) to look at</source>
        <translation>
            <numerusform>%1: %n cell to look at</numerusform>
            <numerusform>%1: %n cells to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::ImportView</name>
    <message numerus="yes">
        <source>Reading: %n row(s)</source>
        <translation>
            <numerusform>Reading: %n row</numerusform>
            <numerusform>Reading: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n more waiting)</source>
        <translation>
            <numerusform> (%n more waiting)</numerusform>
            <numerusform> (%n more waiting)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n record(s) that are only named are made as well.</source>
        <translation>
            <numerusform> %n record that is only named is made as well.</numerusform>
            <numerusform> %n records that are only named are made as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::OverviewPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due now</source>
        <translation>
            <numerusform>%n due now</numerusform>
            <numerusform>%n due now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 30 days</source>
        <translation>
            <numerusform>%n due within 30 days</numerusform>
            <numerusform>%n due within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n still missing</source>
        <translation>
            <numerusform>! %n still missing</numerusform>
            <numerusform>! %n still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::PairDialog</name>
    <message numerus="yes">
        <source>Merged; %n record(s) of the other belong to the kept one now. Ctrl+Z in the window takes it back.</source>
        <translation>
            <numerusform>Merged; %n record of the other belongs to the kept one now. Ctrl+Z in the window takes it back.</numerusform>
            <numerusform>Merged; %n records of the other belong to the kept one now. Ctrl+Z in the window takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::ProblemsModel</name>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <translation>
            <numerusform>%1 (%n row)</numerusform>
            <numerusform>%1 (%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::ReceiptList</name>
    <message numerus="yes">
        <source>Register these %n office(s) and accept</source>
        <translation>
            <numerusform>Register this office and accept</numerusform>
            <numerusform>Register these %n offices and accept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::ReceivePage</name>
    <message numerus="yes">
        <source>%n office(s) have reported. Choose a figure to see its records.</source>
        <translation>
            <numerusform>%n office has reported. Choose a figure to see its records.</numerusform>
            <numerusform>%n offices have reported. Choose a figure to see its records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::RecordsBlocks</name>
    <message numerus="yes">
        <source>%n row(s) copied. Numbers of persons are copied as they are shown, masked.</source>
        <translation>
            <numerusform>%n row copied. Numbers of persons are copied as they are shown, masked.</numerusform>
            <numerusform>%n rows copied. Numbers of persons are copied as they are shown, masked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::RecordsPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::ReturnFindings</name>
    <message numerus="yes">
        <source>%n question(s) open; double-click the last column to explain</source>
        <translation>
            <numerusform>%n question open; double-click the last column to explain</numerusform>
            <numerusform>%n questions open; double-click the last column to explain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Should it be sent again: %n question(s) to explain, in the last column</source>
        <translation>
            <numerusform>Should it be sent again: %n question to explain, in the last column</numerusform>
            <numerusform>Should it be sent again: %n questions to explain, in the last column</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::SendPage</name>
    <message numerus="yes">
        <source>This page counts the records of this ledger alone, and it has none for the period. What %n office(s) reported is compiled under “Receive and compile”.</source>
        <translation>
            <numerusform>This page counts the records of this ledger alone, and it has none for the period. What %n office reported is compiled under “Receive and compile”.</numerusform>
            <numerusform>This page counts the records of this ledger alone, and it has none for the period. What %n offices reported is compiled under “Receive and compile”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::SuspectList</name>
    <message numerus="yes">
        <source>%n pair(s) may be one thing</source>
        <translation>
            <numerusform>%n pair may be one thing</numerusform>
            <numerusform>%n pairs may be one thing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::UnitBoard</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! with errors, %n not explained</source>
        <translation>
            <numerusform>! with errors, %n not explained</numerusform>
            <numerusform>! with errors, %n not explained</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::ValueDialog</name>
    <message numerus="yes">
        <source>%n record(s) are chosen. What would change is shown before it is written; an empty value empties the field.</source>
        <translation>
            <numerusform>%n record is chosen. What would change is shown before it is written; an empty value empties the field.</numerusform>
            <numerusform>%n records are chosen. What would change is shown before it is written; an empty value empties the field.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuqing::print::PrintDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>print</name>
    <message numerus="yes">
        <source>sent with errors, %n of them on the pages below</source>
        <translation>
            <numerusform>sent with errors, %n of them on the pages below</numerusform>
            <numerusform>sent with errors, %n of them on the pages below</numerusform>
        </translation>
    </message>
</context>
</TS>
