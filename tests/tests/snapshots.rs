//! Every template under `snapshots/` before AWS's linters.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use palisade_tests::tools::{Exceptions, cfn_lint, sam_validate};

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
    let wrong = Exceptions::read().unwrap().judge(&findings);
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
