//! What goes, what stays, and what is in the way.

use super::inspect::Found;
use super::item::{Holding, Item};
use super::left::{Left, Why, version};
use crate::failure::Failure;

/// What the command line allows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Allowed {
    /// Objects in buckets.
    pub(crate) content: bool,
    /// What is kept or protected on purpose.
    pub(crate) retained: bool,
}

/// What a stack leaves behind because the app says so.
///
/// Versions of a function that goes are gone with it.
pub(super) fn kept(found: &Found) -> Vec<Left> {
    let is_function = |item: &&Item| item.type_name == "AWS::Lambda::Function" && !item.is_kept();
    let goes_with_function = |item: &Item| {
        item.type_name == "AWS::Lambda::Version"
            && version(&item.physical_id).is_some_and(|(function, _)| {
                found
                    .items
                    .iter()
                    .filter(is_function)
                    .any(|item| item.physical_id == function)
            })
    };
    let kept = found
        .items
        .iter()
        .filter(|item| item.is_kept() && !goes_with_function(item));
    kept.map(|item| Left {
        region: found.target.region.clone(),
        type_name: item.type_name.clone(),
        name: item.physical_id.clone(),
        stack: found.target.name.clone(),
        why: Why::Kept,
    })
    .collect()
}

/// Why nothing is begun: what would be lost, and what is protected.
pub(super) fn refusal(all: &[Found], allowed: Allowed) -> Option<Failure> {
    let mut content = Vec::new();
    let mut protected = Vec::new();
    for found in all {
        if found.is_protected {
            protected.push(format!("the stack `{}`", found.target.stack_name));
        }
        for item in &found.items {
            let is_deleted = !item.is_kept() || allowed.retained;
            let told = format!("`{}` ({})", item.physical_id, item.logical_id);
            match item.holding {
                Holding::Objects if is_deleted => content.push(told),
                Holding::Protected if is_deleted => protected.push(told),
                _ => {}
            }
        }
    }
    if !allowed.retained && !protected.is_empty() {
        let noun = if protected.len() == 1 { "is" } else { "are" };
        return Some(
            Failure::new(format_args!(
                "{} {noun} protected against deletion",
                protected.join(", ")
            ))
            .hint(
                "`--delete-retained` lifts the protection, and deletes what is kept on purpose too",
            ),
        );
    }
    if !allowed.content && !content.is_empty() {
        let (noun, verb) = if content.len() == 1 {
            ("the bucket", "holds")
        } else {
            ("the buckets", "hold")
        };
        return Some(
            Failure::new(format_args!("{noun} {} {verb} objects", content.join(", ")))
                .hint("`--delete-content` deletes them, with all their versions; nothing brings them back"),
        );
    }
    None
}

/// Stacks that take values of one that is to be deleted, and are not to be deleted.
pub(super) fn orphans<'a>(
    all: &'a [super::memory::Target],
    chosen: &[super::memory::Target],
) -> Vec<&'a super::memory::Target> {
    let is_chosen = |name: &str| chosen.iter().any(|target| target.name == name);
    let takes = |target: &&super::memory::Target| {
        !is_chosen(&target.name) && target.depends_on.iter().any(|name| is_chosen(name))
    };
    all.iter().filter(takes).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::item::tests::item;
    use super::super::memory::Target;
    use super::*;
    use crate::template::Fate;

    pub(in crate::deployment::destruction) fn found(name: &str, items: Vec<Item>) -> Found {
        Found {
            target: Target {
                name: name.to_owned(),
                stack_name: format!("news-{}", name.to_lowercase()),
                region: "us-east-1".to_owned(),
                depends_on: Vec::new(),
            },
            id: format!("arn:aws:cloudformation:us-east-1:111122223333:stack/{name}/1"),
            status: "CREATE_COMPLETE".to_owned(),
            is_protected: false,
            items,
        }
    }

    #[test]
    fn versions_go_with_their_function() {
        let version = |function: &str, number: u8| {
            let mut version = item("Version", "AWS::Lambda::Version", Fate::Retained);
            version.physical_id =
                format!("arn:aws:lambda:us-east-1:111122223333:function:{function}:{number}");
            version
        };
        let found = found(
            "Edge",
            vec![
                item("Check", "AWS::Lambda::Function", Fate::Deleted),
                version("check-1", 7),
                item("Kept", "AWS::Lambda::Function", Fate::Retained),
                version("kept-1", 3),
                item("Files", "AWS::S3::Bucket", Fate::Retained),
                item("Topic", "AWS::SNS::Topic", Fate::Deleted),
            ],
        );
        let names: Vec<_> = kept(&found).into_iter().map(|left| left.name).collect();
        assert_eq!(
            names,
            [
                "kept-1",
                "arn:aws:lambda:us-east-1:111122223333:function:kept-1:3",
                "files-1"
            ]
        );
    }

    #[test]
    fn nothing_begins_where_content_or_protection_is_in_the_way() {
        let bucket = |fate: Fate| {
            let mut bucket = item("Files", "AWS::S3::Bucket", fate);
            bucket.holding = Holding::Objects;
            bucket
        };
        let pool = |fate: Fate| {
            let mut pool = item("Pool", "AWS::Cognito::UserPool", fate);
            pool.holding = Holding::Protected;
            pool
        };
        let mut protected = found("Site", Vec::new());
        protected.is_protected = true;
        let content = Allowed {
            content: true,
            retained: false,
        };
        let retained = Allowed {
            content: false,
            retained: true,
        };
        let both = Allowed {
            content: true,
            retained: true,
        };
        let (deleted, kept) = (Fate::Deleted, Fate::Retained);
        let cases = [
            (
                found("A", vec![bucket(deleted)]),
                Allowed::default(),
                Some("error: the bucket `files-1` (Files) holds objects\n"),
            ),
            (found("A", vec![bucket(deleted)]), content, None),
            (found("A", vec![bucket(kept)]), Allowed::default(), None),
            (
                found("A", vec![bucket(kept)]),
                retained,
                Some("error: the bucket `files-1` (Files) holds objects\n"),
            ),
            (found("A", vec![bucket(kept)]), both, None),
            (
                found("A", vec![pool(deleted)]),
                content,
                Some("error: `pool-1` (Pool) is protected against deletion\n"),
            ),
            (found("A", vec![pool(deleted)]), retained, None),
            (found("A", vec![pool(kept)]), content, None),
            (
                protected,
                content,
                Some("error: the stack `news-site` is protected against deletion\n"),
            ),
        ];
        for (found, allowed, expected) in cases {
            let told = refusal(std::slice::from_ref(&found), allowed);
            let told = told
                .as_ref()
                .map(|failure| failure.text().split_inclusive('\n').next().unwrap());
            assert_eq!(told, expected, "{found:?} {allowed:?}");
        }
    }

    #[test]
    fn a_stack_that_others_take_values_of_is_not_deleted_alone() {
        let target = |name: &str, depends_on: &[&str]| Target {
            name: name.to_owned(),
            depends_on: depends_on.iter().map(|name| (*name).to_owned()).collect(),
            ..Target::default()
        };
        let all = [
            target("Pool", &[]),
            target("Edge", &["Pool"]),
            target("Site", &["Edge"]),
        ];
        let names = |chosen: &[Target]| {
            orphans(&all, chosen)
                .iter()
                .map(|it| it.name.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(names(&all[..1]), ["Edge"]);
        assert_eq!(names(&all[1..]), [""; 0]);
        assert_eq!(names(&all[..2]), ["Site"]);
    }
}
