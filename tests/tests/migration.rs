//! The pages of `docs/migration/` say what `palisade.yaml` understands.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use palisade_synth::systems::apps;

type Checked = Result<(), Box<dyn Error>>;

fn pages() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/migration")
}

/// The files `palisade.yaml` on a page: blocks that begin with the name of their app.
fn files(page: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for block in page.split("```yaml\n").skip(1) {
        let Some((block, _)) = block.split_once("```") else {
            continue;
        };
        let indent = block.len() - block.trim_start().len();
        let lines: Vec<&str> = block
            .lines()
            .map(|line| line.get(indent..).unwrap_or_default())
            .collect();
        let text = lines.join("\n");
        if let Some(app) = text.strip_prefix("# palisade.yaml of ") {
            let app = app.lines().next().unwrap_or_default().to_owned();
            files.push((app, text));
        }
    }
    files
}

#[test]
fn each_configuration_is_one_that_its_app_takes() -> Checked {
    let mut count = 0;
    for app in [
        "cookie-auth",
        "header-auth",
        "federated",
        "bearer-groups",
        "multi-region",
    ] {
        let page = fs::read_to_string(pages().join(format!("{app}.md")))?;
        let files = files(&page);
        assert!(!files.is_empty(), "{app}.md has no configuration");
        for (index, (named, text)) in files.into_iter().enumerate() {
            assert_eq!(named, app);
            let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
                .join("migration")
                .join(format!("{app}-{index}"));
            fs::create_dir_all(&folder)?;
            let file = folder.join("palisade.yaml");
            fs::write(&file, text)?;
            let config = file.display().to_string();
            let (mut said, mut wrong) = (Vec::new(), Vec::new());
            let arguments = ["synth", "list", "--app", app, "--config", &config];
            let code = apps().run_from(arguments, &mut said, &mut wrong);
            assert_eq!(code, 0, "{app}.md: {}", String::from_utf8_lossy(&wrong));
            count += 1;
        }
    }
    assert!(count >= 6, "{count}");
    Ok(())
}

#[test]
fn every_parameter_of_the_cookie_solution_has_a_line() -> Checked {
    let page = fs::read_to_string(pages().join("cookie-auth.md"))?;
    let (_, table) = page
        .split_once("## Parameters")
        .ok_or("there is a section of parameters")?;
    let (table, _) = table.split_once("## ").ok_or("another section follows")?;
    let lines: Vec<&str> = table
        .lines()
        .filter(|line| line.starts_with("| `"))
        .collect();
    assert_eq!(lines.len(), 34);
    Ok(())
}

#[test]
fn links_between_pages_lead_somewhere() -> Checked {
    for entry in fs::read_dir(pages())? {
        let path = entry?.path();
        let page = fs::read_to_string(&path)?;
        for link in page.split("](").skip(1) {
            let (link, _) = link.split_once(')').ok_or("a link ends")?;
            if link.starts_with("https://") {
                continue;
            }
            let (file, section) = link.split_once('#').unwrap_or((link, ""));
            let target = match file {
                "" => path.clone(),
                file => pages().join(file),
            };
            let text = fs::read_to_string(&target)
                .map_err(|error| format!("{}: {link}: {error}", path.display()))?;
            let is_there = text
                .lines()
                .filter_map(|line| line.strip_prefix("## "))
                .any(|title| title.to_lowercase().replace(' ', "-") == section);
            assert!(section.is_empty() || is_there, "{}: {link}", path.display());
        }
    }
    Ok(())
}
