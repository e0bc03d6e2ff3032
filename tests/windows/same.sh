# SPDX-License-Identifier: GPL-3.0-or-later
# Windows and this system do the same: one program fills a folder on each, and the folders, the answers and the packages
# are compared byte for byte; ledgers and backups of one are opened by the other.
same=$wine_folder/same
rm -rf "$same"
mkdir -p "$same/here" "$same/there"
fixed=(--at 2026-11-23T09:00:00 --as 王办事 --lang zh_CN)

# Records and batches that are made anew get ids by chance; their time is that of --at, and stays
without_ids() { sed -E 's/-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/-drawn/g' "$1"; }

# both WHAT ARGUMENTS…: the same arguments on both, in here/ and there/; answers and exit statuses are compared
both() {
    local what=$1 name one=0 two=0
    shift
    name=$(echo "$*" | sha256sum | cut -c1-12)
    (cd "$same/here" && on_this "$name.json" "$@" "${fixed[@]}") || one=$?
    (cd "$same/there" && on_windows "$name.json" "$@" "${fixed[@]}") || two=$?
    answers=$((answers + 1))
    if [ "$one" -ne "$two" ] || ! cmp -s <(without_ids "$same/here/$name.json") <(without_ids "$same/there/$name.json"); then
        differing=$((differing + 1))
        tell "differs ($one, $two): $what: $* ($name)"
    fi
}

# Whole folders but for ledgers and packages, whose signing keys are drawn anew
files_are_equal() {
    local file differ=0
    while read -r file; do
        cmp -s "$same/here/$file" "$same/there/$file" || { tell "differs: $file"; differ=1; }
    done < <(cd "$same/here" && find "$1" -type f ! -name '*.liuqing' ! -name '*.lqp' | sort)
    diff <(cd "$same/here" && find "$1" -type f | sort) <(cd "$same/there" && find "$1" -type f | sort) || differ=1
    [ $differ -eq 0 ]
}

make_counties() {
    (cd "$same/here" && on_this demo.txt demo county --quiet "${fixed[@]}") && (cd "$same/there" && on_windows demo.txt demo county --quiet "${fixed[@]}")
}
check "the practice county is made on both" make_counties
check "its workbooks are the same bytes" files_are_equal county

# From here on both work on the same ledgers: those made on Windows are what this system reads as well
rm -rf "$same/here/county"
cp -r "$same/there/county" "$same/here/county"
answers=0 differing=0
ledgers=$(cd "$same/here" && ls county/*.liuqing)
for ledger in $(echo "$ledgers" | head -n 4); do
    for command in "clears $ledger" "check $ledger --period 2026Q3" "measure $ledger" "journal $ledger --verify" "verify $ledger"; do
        both answers $command --json
    done
    for type in $("$native" dictionary --json | sed -n 's/^            "key": "\([a-z_]*\)",\{0,1\}$/\1/p' | sort -u); do
        both records list "$ledger" --type "$type" --json
    done
done
for sample in "$PWD"/tests/data/samples/*.{xlsx,xls,csv} "$PWD"/tests/data/sheets/*; do
    cp "$sample" "$same/here/" && cp "$sample" "$same/there/"
    ledger=$(echo "$ledgers" | sed -n 3p)
    for type in firm estate worker party_org; do
        both samples import "$ledger" "$(basename "$sample")" --type $type --dry-run --json
    done
done
county=$(echo "$ledgers" | head -n 1)
for period in 2026Q2 2026Q3; do
    both compiling compile "$county" --form LQ-01 --period $period -o "汇总-$period.xlsx" --json
    both board board "$county" --form LQ-01 --period $period --json
    both suspects suspects "$county" --form LQ-01 --period $period --json
done
both tracing trace "$county" --form LQ-01 --period 2026Q3 --cell firms_total --json
community=$(echo "$ledgers" | sed -n 3p)
both backing backup "$community" 备份 --json
both sending return "$community" --form LQ-01 --period 2026Q3 -o 上报.lqp --xlsx 上报.xlsx --with-findings 待查 --json
both reading verify 上报.lqp --json
both exporting export "$community" --type firm -o 企业.xlsx --json
both exporting export "$community" --type estate -o 小区.csv --scope outside --json
both importing import "$community" firms_grouped_header.xlsx --type firm --create-links --json
both importing import "$community" workers_damaged_ids.xlsx --type worker --create-links --rejects 未导入.xlsx --json
both afterwards measure "$community" --json
check "$answers answers are the same bytes, and exit statuses" test "$differing" -eq 0
for file in 汇总-2026Q2.xlsx 汇总-2026Q3.xlsx 上报.lqp 上报.xlsx 企业.xlsx 小区.csv 未导入.xlsx; do
    check "$file is the same bytes" cmp "$same/here/$file" "$same/there/$file"
done

# Across: what one made, the other opens
opens_here() { "$native" verify "$@" "${fixed[@]}" >"$same/across.txt" 2>&1; }
opens_there() { run 120 "$windows" verify "$@" "${fixed[@]}" >"$same/across.txt" 2>&1; }
check "a ledger made and changed on Windows is whole here" opens_here "$same/there/$community"
check "a ledger changed here is whole on Windows" opens_there "$(z "$same/here/$community")"
check "a package of Windows is proved here" opens_here "$same/there/上报.lqp"
check "a package of this system is proved on Windows" opens_there "$(z "$same/here/上报.lqp")"
restores_here() { "$native" restore "$(ls "$same/there/备份/"*.liuqing)" "$same/恢复-这里.liuqing" "${fixed[@]}" >/dev/null 2>&1; }
restores_there() { run 120 "$windows" restore "$(z "$(ls "$same/here/备份/"*.liuqing)")" "$(z "$same")/恢复-那里.liuqing" "${fixed[@]}" >/dev/null 2>&1; }
check "a backup made on Windows is restored here" restores_here
check "a backup made here is restored on Windows" restores_there
