//! What is left, between one run and the next.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::left::Left;
use crate::failure::Failure;

/// The folder, beside the output folder: that one is replaced as a whole by the next synthesis.
const FOLDER: &str = ".palisade";
const FILE: &str = "destroy.json";
const VERSION: u32 = 1;

/// A stack that is to be deleted.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Target {
    /// The name in the app.
    pub(super) name: String,
    /// The name in AWS.
    pub(super) stack_name: String,
    pub(super) region: String,
    /// The names, in the app, of the stacks whose values it takes.
    pub(super) depends_on: Vec<String>,
}

/// What `destroy --resume` goes on with.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Memory {
    version: u32,
    pub(super) app: Option<String>,
    /// Whether content was to be deleted.
    pub(super) delete_content: bool,
    /// Whether what is kept on purpose was to be deleted.
    pub(super) delete_retained: bool,
    /// The stacks that are still there.
    pub(super) stacks: Vec<Target>,
    /// What stacks have left behind.
    pub(super) left: Vec<Left>,
}

impl Memory {
    pub(super) fn new(app: Option<String>) -> Self {
        Self {
            version: VERSION,
            app,
            ..Self::default()
        }
    }

    /// Where it is, for an output folder.
    pub(super) fn path(out: &Path) -> PathBuf {
        let parent = out.parent().unwrap_or(Path::new(""));
        parent.join(FOLDER).join(FILE)
    }

    /// What was remembered; nothing if nothing is left.
    pub(super) fn read(out: &Path) -> Result<Option<Self>, Failure> {
        let path = Self::path(out);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unusable(&path, &error)),
        };
        let memory: Self = serde_json::from_str(&text).map_err(|error| unusable(&path, &error))?;
        if memory.version == VERSION {
            Ok(Some(memory))
        } else {
            Err(unusable(
                &path,
                &format_args!("its version is {}, not {VERSION}", memory.version),
            ))
        }
    }

    /// Remembers what is left, or forgets where nothing is.
    pub(super) fn save(&self, out: &Path) -> Result<(), Failure> {
        let path = Self::path(out);
        let wrong = |error: std::io::Error| {
            Failure::new(format_args!("cannot write `{}`: {error}", path.display()))
        };
        if self.stacks.is_empty() && self.left.is_empty() {
            return match fs::remove_file(&path) {
                Err(error) if error.kind() != ErrorKind::NotFound => Err(wrong(error)),
                _ => Ok(()),
            };
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(wrong)?;
            // It is about one account, and one moment: nothing for a repository.
            fs::write(folder.join(".gitignore"), "*\n").map_err(wrong)?;
        }
        let text = serde_json::to_string_pretty(self).map_err(std::io::Error::from);
        fs::write(&path, text.map_err(wrong)? + "\n").map_err(wrong)
    }
}

fn unusable(path: &Path, why: &dyn std::fmt::Display) -> Failure {
    Failure::new(format_args!("cannot read `{}`: {why}", path.display()))
        .hint("it holds what the last `destroy` left; without it, `cargo run destroy` begins anew")
}

#[cfg(test)]
mod tests {
    use super::super::left::Why;
    use super::super::left::tests::left;
    use super::*;

    fn folder(name: &str) -> PathBuf {
        std::env::temp_dir().join(format!("palisade-memory-{}-{name}", std::process::id()))
    }

    #[test]
    fn what_is_left_is_remembered_until_nothing_is() {
        let folder = folder("kept");
        let out = folder.join("out");
        assert_eq!(Memory::read(&out).unwrap(), None);
        let mut memory = Memory::new(Some("news".to_owned()));
        memory.delete_content = true;
        memory.left = vec![
            left("AWS::S3::Bucket", "docs", Why::Kept),
            left("AWS::Lambda::Function", "check", Why::Replicas),
            left("AWS::SNS::Topic", "t", Why::Refused("no".to_owned())),
        ];
        memory.save(&out).unwrap();
        assert_eq!(Memory::read(&out).unwrap(), Some(memory.clone()));
        assert_eq!(
            fs::read_to_string(folder.join(".palisade/.gitignore")).unwrap(),
            "*\n"
        );
        memory.left.clear();
        memory.save(&out).unwrap();
        assert_eq!(Memory::read(&out).unwrap(), None);
        memory.save(&out).unwrap();
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let folder = folder("strange");
        let out = folder.join("out");
        fs::create_dir_all(folder.join(FOLDER)).unwrap();
        for (text, why) in [
            ("x", "expected value"),
            (
                r#"{"version":2,"app":null,"deleteContent":false,"deleteRetained":false,"stacks":[],"left":[]}"#,
                "its version is 2, not 1",
            ),
        ] {
            fs::write(Memory::path(&out), text).unwrap();
            let failure = Memory::read(&out).unwrap_err();
            assert!(failure.text().contains(why), "{}", failure.text());
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn it_is_beside_the_output_folder() {
        assert_eq!(
            Memory::path(Path::new("out")),
            Path::new(".palisade/destroy.json")
        );
        assert_eq!(
            Memory::path(Path::new("build/out")),
            Path::new("build/.palisade/destroy.json")
        );
    }
}
