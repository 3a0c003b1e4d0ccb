//! Every template under `snapshots/` before AWS's linters, and those of apps before the ones that judge safety.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use palisade_tests::tools::{
    Exceptions, Linter, cfn_guard, cfn_lint, checkov, guard_rules, sam_validate,
};

/// All templates, by the region in which they are deployed: a folder in the path is called after it.
/// Those of constructs are for us-east-1.
fn templates() -> io::Result<BTreeMap<String, Vec<PathBuf>>> {
    let mut found = BTreeMap::new();
    let snapshots = Path::new(env!("CARGO_MANIFEST_DIR")).join("../snapshots");
    collect(&snapshots, &mut found)?;
    Ok(found)
}

fn collect(folder: &Path, found: &mut BTreeMap<String, Vec<PathBuf>>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, found)?;
        } else if is_template(&path) {
            let region = path
                .iter()
                .filter_map(|part| part.to_str())
                .find(|part| part.parse::<palisade::Region>().is_ok())
                .unwrap_or("us-east-1");
            found.entry(region.to_owned()).or_default().push(path);
        }
    }
    Ok(())
}

fn is_template(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default();
    let is_yaml = path
        .extension()
        .is_some_and(|extension| extension == "yaml");
    is_yaml && name != "samconfig.yaml"
}

#[test]
fn cfn_lint_finds_nothing_but_the_exceptions() {
    let mut findings = Vec::new();
    for (region, templates) in templates().unwrap() {
        let templates: Vec<&Path> = templates.iter().map(PathBuf::as_path).collect();
        findings.extend(cfn_lint(&region, &templates).unwrap());
    }
    let wrong = Exceptions::read()
        .unwrap()
        .judge(Linter::CfnLint, &findings);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn sam_accepts_every_template() {
    let mut refused = Vec::new();
    for (region, templates) in templates().unwrap() {
        for template in templates {
            let validation = sam_validate(&region, &template).unwrap();
            if !validation.accepted {
                refused.push(format!("{}\n{}", template.display(), validation.text));
            }
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

/// Whose template shows also what is unsafe, for whoever asks for it.
fn is_of_a_construct(template: &Path) -> bool {
    template.iter().any(|part| part == "constructs")
}

#[test]
fn checkov_finds_nothing_in_apps_but_the_exceptions() {
    let mut templates: Vec<PathBuf> = templates().unwrap().into_values().flatten().collect();
    templates.retain(|template| !is_of_a_construct(template));
    let templates: Vec<&Path> = templates.iter().map(PathBuf::as_path).collect();
    let findings = checkov(&templates).unwrap();
    let wrong = Exceptions::read()
        .unwrap()
        .judge(Linter::Checkov, &findings);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// And the defaults of each construct, which its bare sample has.
#[test]
fn cfn_guard_finds_nothing_in_apps_and_defaults_but_the_exceptions() {
    let all = templates().unwrap().into_values().flatten();
    let is_bare = |template: &Path| {
        let name = template.file_stem().unwrap_or_default().to_string_lossy();
        name.ends_with("-bare")
    };
    let templates: Vec<PathBuf> = all
        .filter(|template| !is_of_a_construct(template) || is_bare(template))
        .collect();
    let templates: Vec<&Path> = templates.iter().map(PathBuf::as_path).collect();
    let findings = cfn_guard(&templates).unwrap();
    let wrong = Exceptions::read()
        .unwrap()
        .judge(Linter::CfnGuard, &findings);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_rule_of_cfn_guard_finds_something_in_a_template_that_is_wrong() {
    let rules = fs::read_to_string(guard_rules()).unwrap();
    let rules: BTreeSet<&str> = rules
        .lines()
        .filter_map(|line| line.strip_prefix("rule ")?.split(' ').next())
        .collect();
    let wrong = guard_rules().with_file_name("wrong.yaml");
    let findings = cfn_guard(&[&wrong]).unwrap();
    let broken: BTreeSet<&str> = findings
        .iter()
        .map(|finding| finding.rule.as_str())
        .collect();
    assert!(rules.len() > 30, "{rules:?}");
    assert_eq!(broken, rules);
    let first = findings
        .iter()
        .find(|finding| finding.rule == "visitors_use_https")
        .unwrap();
    let place =
        "Resources/Site/Properties/DistributionConfig/DefaultCacheBehavior/ViewerProtocolPolicy";
    assert_eq!(first.path, place);
    assert!(first.message.contains("plain http"), "{first}");
}
