//! What differs between a folder and a bucket.

use std::collections::{BTreeMap, BTreeSet};

use palisade_files::File;

use super::folder::Content;
use super::upload::Choice;
use crate::failure::Failure;

/// What has to happen so that a bucket holds a folder.
#[derive(Debug, Default)]
pub(super) struct Changes<'a> {
    pub(super) new: Vec<&'a File>,
    pub(super) changed: Vec<&'a File>,
    pub(super) same: usize,
    /// Keys that the folder does not have.
    pub(super) others: Vec<String>,
}

impl<'a> Changes<'a> {
    /// Compares. What the app leaves out of the folder is not looked at in the bucket either.
    pub(super) fn between(
        files: &'a [File],
        stored: &BTreeMap<String, String>,
        content: &Content,
        choice: Choice,
    ) -> Result<Self, Failure> {
        let mut changes = Self::default();
        for file in files {
            let Some(etag) = stored.get(&file.key) else {
                changes.new.push(file);
                continue;
            };
            let own = file.etag().map_err(|error| {
                Failure::new(format_args!(
                    "cannot read `{}`: {error}",
                    file.source.display()
                ))
            })?;
            if choice == Choice::Changed && own == *etag {
                changes.same += 1;
            } else {
                changes.changed.push(file);
            }
        }
        let keys: BTreeSet<&str> = files.iter().map(|file| file.key.as_str()).collect();
        let others = stored
            .keys()
            .filter(|key| !keys.contains(key.as_str()) && !content.files.leaves_out(key));
        changes.others = others.cloned().collect();
        Ok(changes)
    }

    /// What is to be uploaded.
    pub(super) fn uploads(&self) -> impl Iterator<Item = &'a File> {
        self.new.iter().chain(&self.changed).copied()
    }

    pub(super) fn is_nothing(&self, deletes: bool) -> bool {
        self.uploads().next().is_none() && (!deletes || self.others.is_empty())
    }

    /// The keys of what caches may hold and is not right any more.
    pub(super) fn outdated(&self, with_others: bool) -> Vec<&str> {
        let others = if with_others {
            self.others.as_slice()
        } else {
            &[]
        };
        let changed = self.changed.iter().map(|file| file.key.as_str());
        changed.chain(others.iter().map(String::as_str)).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use palisade_files::Folder;

    use super::super::folder::Content;
    use super::super::upload::Choice;
    use super::Changes;
    use crate::aws::Scratch;

    #[test]
    fn what_has_changed_is_known_by_content() {
        let scratch = Scratch::new().unwrap();
        for (name, content) in [("same", "hello\n"), ("changed", "hallo\n"), ("new", "")] {
            scratch.file(name, content.as_bytes()).unwrap();
        }
        let content = Content {
            files: Folder {
                folder: scratch.path().to_str().unwrap().to_owned(),
                ..Folder::default()
            },
            ..Content::default()
        };
        let files = content.files.files().unwrap().files;
        let etag = "b1946ac92492d2347c6235b4d2611184";
        let stored: BTreeMap<String, String> = ["same", "changed", "other"]
            .map(|key| (key.to_owned(), etag.to_owned()))
            .into();

        let changes = Changes::between(&files, &stored, &content, Choice::Changed).unwrap();
        let keys: Vec<_> = changes.uploads().map(|file| file.key.as_str()).collect();
        assert_eq!(keys, ["new", "changed"]);
        assert_eq!((changes.same, changes.others.len()), (1, 1));
        assert_eq!(changes.outdated(false), ["changed"]);
        assert_eq!(changes.outdated(true), ["changed", "other"]);
        assert!(!changes.is_nothing(false));

        let all = Changes::between(&files, &stored, &content, Choice::All).unwrap();
        assert_eq!(all.changed.len(), 2);
    }

    #[test]
    fn what_is_left_out_of_the_folder_stays_in_the_bucket() {
        let content = Content {
            files: Folder {
                prefix: "docs/".to_owned(),
                exclude: vec!["/uploads/*".to_owned()],
                ..Folder::default()
            },
            delete_others: true,
            ..Content::default()
        };
        let keys = [
            "docs/uploads/a.png",
            "docs/.env",
            "docs/.well-known/x",
            "docs/old.html",
        ];
        let stored = keys.map(|key| (key.to_owned(), String::new())).into();
        let changes = Changes::between(&[], &stored, &content, Choice::Changed).unwrap();
        assert_eq!(changes.others, ["docs/.well-known/x", "docs/old.html"]);
    }

    #[test]
    fn what_is_only_in_the_bucket_is_a_change_where_it_is_deleted() {
        let stored = BTreeMap::from([("other".to_owned(), String::new())]);
        let changes = Changes::between(&[], &stored, &Content::default(), Choice::Changed).unwrap();
        assert!(changes.is_nothing(false));
        assert!(!changes.is_nothing(true));
    }
}
