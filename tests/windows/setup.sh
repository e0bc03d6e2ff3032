# SPDX-License-Identifier: GPL-3.0-or-later
# The setup program from the first day to the last: an older version is installed, used, replaced by this one while the
# person's data stays, and removed.
setups=$wine_folder/setup
installed=$account/AppData/Local/Programs/Liuqing
uninstalls='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Liuqing'
mkdir -p "$setups"
makensis -V1 -INPUTCHARSET UTF8 -DVERSION=0.0.9 -DBUILD="$packages/liuqing-$version" -DSOURCE="$PWD" -DOUT="$setups/older.exe" app/windows/setup.nsi
this_setup=$packages/liuqing-setup-$version.exe

gone() { # PATH: within half a minute, as the uninstaller goes on by itself
    local tries
    for tries in $(seq 30); do
        [ -e "$1" ] || return 0
        sleep 1
    done
    return 1
}
data_is_there() { sha256sum --quiet -c "$setups/data.sums"; }

check "an older version is installed silently" run 120 "$setups/older.exe" /S
check "the program is in the person's own folder" test -f "$installed/liuqing.exe"
check "its version is told" test "$(registry "$uninstalls" DisplayVersion)" = 0.0.9
check "the start menu has it" test -n "$(find "$account/AppData/Roaming/Microsoft/Windows/Start Menu" -name '*.lnk' -newer "$setups/older.exe")"
check "ledgers open by double click" test "$(registry 'HKCU\Software\Classes\.liuqing')" = Liuqing.Ledger
check "returns open by double click" test "$(registry 'HKCU\Software\Classes\.lqp')" = Liuqing.Package
check "what opens them is the installed program" grep -q 'Programs.Liuqing.liuqing.exe" "%1"' <<<"$(registry 'HKCU\Software\Classes\Liuqing.Ledger\shell\open\command')"

documents=$account/Documents
mkdir -p "$documents" "$account/AppData/Roaming/liuqing"
check "the installed command line makes a ledger" run 60 "$installed/liuqing-cli.exe" new "$(z "$documents/东苑 社区.liuqing")" --unit 219901001001 --name 东苑社区 --quiet >"$setups/new.log" 2>&1
printf '[General]\nwho=王办事\n' >"$account/AppData/Roaming/liuqing/liuqing.ini"
sha256sum "$documents/东苑 社区.liuqing" "$account/AppData/Roaming/liuqing/liuqing.ini" >"$setups/data.sums"

check "this version is installed over it silently" run 120 "$this_setup" /S
check "its version is told" test "$(registry "$uninstalls" DisplayVersion)" = "$version"
check "the program was replaced by this one" cmp "$installed/liuqing.exe" "$packages/liuqing-$version/liuqing.exe"
check "ledger and settings are as they were" data_is_there

check "it is removed silently" run 120 "$installed/uninstall.exe" /S
check "nothing of the program stays" gone "$installed"
check "no ending is claimed any more" test -z "$(registry 'HKCU\Software\Classes\.liuqing')$(registry 'HKCU\Software\Classes\.lqp')$(registry "$uninstalls" DisplayVersion)"
check "no entry stays in the start menu" test -z "$(find "$account/AppData/Roaming/Microsoft/Windows/Start Menu" "$account/Desktop" -iname '*六清*' -o -iname '*liuqing*' 2>/dev/null)"
check "ledger and settings are still there" data_is_there
