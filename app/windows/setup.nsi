; SPDX-License-Identifier: GPL-3.0-or-later
; The setup program: per user, without administrator's rights, in Chinese unless the system is English. Silent: /S,
; another folder: /D=PATH (last). Over an older version it replaces the program; ledgers and settings are never touched.
; makensis -DVERSION=… -DBUILD=folder with the programs -DSOURCE=the project -DOUT=file [-DSIGN: signs what it writes]
Target amd64-unicode
Unicode true
!include MUI2.nsh
!include WinVer.nsh
!include FileFunc.nsh

!define KEY "Software\Liuqing"
!define UNKEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Liuqing"
!define CLASSES "Software\Classes"
!define OLDEST_BUILD 17763

Name "$(PROGRAM)"
BrandingText " "
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Liuqing"
InstallDirRegKey HKCU "${KEY}" "InstallDir"
SetCompressor /SOLID lzma
ManifestSupportedOS all
ManifestDPIAware true
!ifdef SIGN
    !uninstfinalize 'bash "${SOURCE}/app/windows/sign.sh" "%1"'
!endif

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2052 "ProductName" "六清台账 Liuqing"
VIAddVersionKey /LANG=2052 "FileDescription" "六清台账安装程序"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${SOURCE}/app/windows/liuqing.ico"
!define MUI_UNICON "${SOURCE}/app/windows/liuqing.ico"
!define MUI_WELCOMEPAGE_TITLE "$(WELCOME_TITLE)"
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME_TEXT)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\liuqing.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(UNINSTALL_TEXT)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

LangString PROGRAM ${LANG_SIMPCHINESE} "六清台账"
LangString PROGRAM ${LANG_ENGLISH} "Liuqing"
LangString WELCOME_TITLE ${LANG_SIMPCHINESE} "安装六清台账 ${VERSION}"
LangString WELCOME_TITLE ${LANG_ENGLISH} "Setting up Liuqing ${VERSION}"
LangString WELCOME_TEXT ${LANG_SIMPCHINESE} "程序装在您自己的账户里，不需要管理员，也不需要联网。$\r$\n$\r$\n已有的台账、备份和设置都不会动。如果装过旧版，程序会换成这一版。"
LangString WELCOME_TEXT ${LANG_ENGLISH} "The program is set up for your account alone; no administrator and no network is needed.$\r$\n$\r$\nYour ledgers, backups and settings stay as they are. An older version is replaced."
LangString UNINSTALL_TEXT ${LANG_SIMPCHINESE} "只删除程序本身。您的台账、备份和设置都会留下。"
LangString UNINSTALL_TEXT ${LANG_ENGLISH} "Only the program is removed. Your ledgers, backups and settings stay."
LangString TOO_OLD ${LANG_SIMPCHINESE} "六清台账需要 Windows 10（1809 版）或更新的系统，这台电脑的系统太旧。请换一台电脑，或请管理员升级系统。"
LangString TOO_OLD ${LANG_ENGLISH} "Liuqing needs Windows 10 version 1809 or later. Please use another computer, or have this one updated."
LangString IS_OPEN ${LANG_SIMPCHINESE} "六清台账正开着。请先关闭它的窗口（正在填的内容会自动存好），再点“重试”。"
LangString IS_OPEN ${LANG_ENGLISH} "Liuqing is open. Close its windows (what you are entering is stored), then try again."
LangString LEDGER ${LANG_SIMPCHINESE} "六清台账"
LangString LEDGER ${LANG_ENGLISH} "Liuqing ledger"
LangString PACKAGE ${LANG_SIMPCHINESE} "六清上报包"
LangString PACKAGE ${LANG_ENGLISH} "Liuqing return"

Function .onInit
    ${IfNot} ${AtLeastWin10}
        Goto old
    ${EndIf}
    ${WinVerGetBuild} $0
    IntCmp $0 ${OLDEST_BUILD} fine old fine
old:
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 4
    Quit
fine:
FunctionEnd

; A program that runs can be neither replaced nor removed
!macro WaitUntilClosed PREFIX
Function ${PREFIX}WaitUntilClosed
again:
    IfFileExists "$INSTDIR\liuqing.exe" 0 free
    ClearErrors
    FileOpen $0 "$INSTDIR\liuqing.exe" a
    IfErrors 0 closed
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_OPEN)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 5
    Quit
closed:
    FileClose $0
free:
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

!macro OpensByDoubleClick ENDING CLASS NAME
    WriteRegStr HKCU "${CLASSES}\${ENDING}" "" "${CLASS}"
    WriteRegStr HKCU "${CLASSES}\${CLASS}" "" "${NAME}"
    WriteRegStr HKCU "${CLASSES}\${CLASS}\DefaultIcon" "" "$INSTDIR\liuqing.exe,0"
    WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\open\command" "" '"$INSTDIR\liuqing.exe" "%1"'
!macroend

!macro OpensNoMore ENDING CLASS
    ReadRegStr $0 HKCU "${CLASSES}\${ENDING}" ""
    ${If} $0 == "${CLASS}"
        DeleteRegKey HKCU "${CLASSES}\${ENDING}"
    ${EndIf}
    DeleteRegKey HKCU "${CLASSES}\${CLASS}"
!macroend

Section "program"
    SetShellVarContext current
    Call WaitUntilClosed
    SetOutPath "$INSTDIR"
    File "${BUILD}/liuqing.exe"
    File "${BUILD}/liuqing-cli.exe"
    File "/oname=LICENSE.txt" "${SOURCE}/LICENSE"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\$(PROGRAM).lnk" "$INSTDIR\liuqing.exe"
    CreateShortcut "$DESKTOP\$(PROGRAM).lnk" "$INSTDIR\liuqing.exe"
    WriteRegStr HKCU "${KEY}" "InstallDir" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "Name" "$(PROGRAM)"
    !insertmacro OpensByDoubleClick ".liuqing" "Liuqing.Ledger" "$(LEDGER)"
    !insertmacro OpensByDoubleClick ".lqp" "Liuqing.Package" "$(PACKAGE)"
    ${RefreshShellIcons}
    WriteRegStr HKCU "${UNKEY}" "DisplayName" "$(PROGRAM)"
    WriteRegStr HKCU "${UNKEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNKEY}" "DisplayIcon" "$INSTDIR\liuqing.exe"
    WriteRegStr HKCU "${UNKEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNKEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNKEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNKEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNKEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNKEY}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
    SetShellVarContext current
    Call un.WaitUntilClosed
    Delete "$INSTDIR\liuqing.exe"
    Delete "$INSTDIR\liuqing-cli.exe"
    Delete "$INSTDIR\LICENSE.txt"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    ReadRegStr $1 HKCU "${KEY}" "Name"
    Delete "$SMPROGRAMS\$1.lnk"
    Delete "$DESKTOP\$1.lnk"
    !insertmacro OpensNoMore ".liuqing" "Liuqing.Ledger"
    !insertmacro OpensNoMore ".lqp" "Liuqing.Package"
    ${RefreshShellIcons}
    DeleteRegKey HKCU "${UNKEY}"
    DeleteRegKey HKCU "${KEY}"
SectionEnd
