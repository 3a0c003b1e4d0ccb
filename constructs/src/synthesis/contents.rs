//! Content of buckets: to which stack it belongs, and what cannot be together.

use super::layout::Layout;
use crate::assembly::AssembledContent;
use crate::content::ContentFolder;
use crate::problem::{Problem, Problems};

/// The contents by the template of their buckets.
pub(super) fn place(
    contents: Vec<ContentFolder>,
    layout: &Layout,
    problems: &mut Problems,
) -> Vec<AssembledContent> {
    for (index, content) in contents.iter().enumerate() {
        let others = contents.iter().enumerate();
        let mut others = others
            .filter(|(other, _)| *other != index)
            .map(|(_, it)| it);
        let meets = |other: &ContentFolder| {
            other.bucket == content.bucket && other.prefix.starts_with(&content.prefix)
        };
        if content.deletes_others
            && let Some(other) = others.find(|other| meets(other))
        {
            problems.push(
                Problem::new(format!(
                    "the content of `{}` deletes whatever else is in the bucket, that of `{}` too",
                    content.folder, other.folder
                ))
                .at(&layout.templates[layout.home(content.bucket.part)].name)
                .hint("give each a `prefix` of its own, or leave `delete_others` out"),
            );
        }
    }
    let uploaded = contents.into_iter().filter(|it| !it.at_creation);
    uploaded
        .map(|content| AssembledContent {
            template: layout.home(content.bucket.part),
            bucket: layout.id(content.bucket).to_owned(),
            content,
        })
        .collect()
}
