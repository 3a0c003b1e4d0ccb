//! The files of a folder, or why there are none to upload.

use palisade_files::{Files, FolderError};

use super::folder::Content;
use crate::failure::Failure;

/// Looks for all files of a content.
pub(super) fn find(content: &Content) -> Result<Files, Failure> {
    content.files.files().map_err(|error| {
        let bucket = &content.bucket;
        let message = match &error {
            FolderError::Missing(path) => format!(
                "there is no folder `{}`, which is the content of the bucket `{bucket}`",
                path.display()
            ),
            FolderError::Empty(path) => format!(
                "the folder `{}`, which is the content of the bucket `{bucket}`, has no files",
                path.display()
            ),
            other => other.to_string(),
        };
        let failure = Failure::new(message);
        match error.hint() {
            Some(hint) => failure.hint(hint),
            None => failure,
        }
    })
}

#[cfg(test)]
mod tests {
    use palisade_files::Folder;

    use super::super::folder::Content;
    use super::find;
    use crate::aws::Scratch;
    use crate::failure::Failure;

    fn told(folder: &str) -> String {
        let content = Content {
            bucket: "Files".to_owned(),
            files: Folder {
                folder: folder.to_owned(),
                ..Folder::default()
            },
            ..Content::default()
        };
        match find(&content) {
            Err(Failure::Told(text)) => text,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_folder_without_files_is_told_with_its_bucket() {
        assert_eq!(
            told("nowhere/at/all"),
            "error: there is no folder `nowhere/at/all`, which is the content of the bucket `Files`\n \
             hint: make the site first; a relative path is one from where this program runs\n"
        );
        let scratch = Scratch::new().unwrap();
        scratch.file(".hidden", b"").unwrap();
        let text = told(scratch.path().to_str().unwrap());
        assert!(
            text.contains("the content of the bucket `Files`, has no files"),
            "{text}"
        );
    }
}
