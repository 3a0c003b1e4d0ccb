//! Why a dependency is there.

use super::source::Source;

/// Dependencies in a `Cargo.toml` without a comment right above that says why they are there.
///
/// Those of the workspace are explained where a crate uses them.
#[must_use]
pub fn dependencies_without_a_reason(source: &Source) -> Vec<String> {
    if source.path != "Cargo.toml" && !source.path.ends_with("/Cargo.toml") {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut within = false;
    let mut before = "";
    for line in source.text.lines() {
        let is_explained = before.starts_with('#');
        if let Some(section) = line.strip_prefix('[') {
            let section = section.trim_end_matches(']');
            within = section.ends_with("dependencies") && section != "workspace.dependencies";
            let is_one = section.contains("dependencies.") && !section.starts_with("workspace.");
            if is_one && !is_explained {
                found.push(section);
            }
        } else if within && !is_explained {
            found.extend(dependency(line));
        }
        before = line;
    }
    found
        .into_iter()
        .map(|name| format!("{}: `{name}`", source.path))
        .collect()
}

fn dependency(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let is_name = name.starts_with(|letter: char| letter.is_ascii_alphanumeric());
    is_name.then(|| name.trim().trim_end_matches(".workspace"))
}
