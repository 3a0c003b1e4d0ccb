//! What `destroy` tells: beforehand what goes and what stays, afterwards what is left.

use std::fmt::Write;

use super::inspect::Found;
use super::item::{Holding, Item};
use super::left::{Left, Why};
use super::plan::{Allowed, kept};
use crate::template::{Fate, is_stateful};
use crate::terminal::{CHANGED, GONE, GOOD, HEAD, QUIET};

/// A line, without the error that writing to a text cannot have.
macro_rules! line {
    ($text:expr, $($format:tt)*) => {
        // OK to ignore, because a text takes whatever is written to it.
        let _ = writeln!($text, $($format)*);
    };
}

/// What goes and what stays, in the order in which it goes.
pub(super) fn plan(all: &[Found], left: &[Left], allowed: Allowed) -> String {
    let mut text = String::new();
    for found in all {
        let target = &found.target;
        let goes: Vec<_> = found.items.iter().filter(|item| !item.is_kept()).collect();
        let noun = if goes.len() == 1 {
            "resource"
        } else {
            "resources"
        };
        line!(
            text,
            "{GONE}delete{GONE:#} {HEAD}{}{HEAD:#} {QUIET}{} in {}{QUIET:#}, with {} {noun}",
            target.name,
            target.stack_name,
            target.region,
            goes.len()
        );
        if found.is_protected {
            line!(
                text,
                "  {CHANGED}it is protected against deletion{CHANGED:#}"
            );
        }
        for item in goes.iter().filter(|item| is_stateful(&item.type_name)) {
            write_item(&mut text, item);
        }
        if has_edge_functions(found) {
            line!(
                text,
                "  {CHANGED}its functions go some hours later{CHANGED:#}, when CloudFront has removed their replicas: \
                 `cargo run destroy --resume` deletes them then"
            );
        }
        for kept in kept(found) {
            let is_deleted = allowed.retained && kept.deletion().is_some();
            write_kept(&mut text, &kept, is_deleted);
        }
    }
    for left in left {
        write_kept(
            &mut text,
            left,
            allowed.retained && left.deletion().is_some(),
        );
    }
    text
}

/// Functions that are published in us-east-1 may be replicated.
fn has_edge_functions(found: &Found) -> bool {
    let is_version = |item: &Item| item.type_name == "AWS::Lambda::Version";
    found.target.region == "us-east-1" && found.items.iter().any(is_version)
}

fn write_item(text: &mut String, item: &Item) {
    let Item {
        logical_id,
        physical_id,
        type_name,
        ..
    } = item;
    let what = match (&item.holding, item.fate) {
        (Holding::Objects, _) => "with all its objects",
        (Holding::Protected, _) => "which is protected against deletion",
        (Holding::Nothing, Fate::Snapshot) => "of which a snapshot stays",
        (Holding::Nothing, _) if type_name == "AWS::S3::Bucket" => "which is empty",
        (Holding::Nothing, _) => "with what is in it",
    };
    line!(
        text,
        "  {GONE}-{GONE:#} {logical_id} {QUIET}{type_name}{QUIET:#} {physical_id} {GONE}{what}{GONE:#}"
    );
}

fn write_kept(text: &mut String, left: &Left, is_deleted: bool) {
    let Left {
        type_name,
        name,
        region,
        ..
    } = left;
    let (style, sign, what) = match (&left.why, is_deleted) {
        (_, true) => (GONE, "-", "is deleted, because `--delete-retained` is said"),
        (Why::OfFunctions, false) => (GOOD, "=", "stays: the functions made it"),
        (Why::Shared, false) => (GOOD, "=", "stays: it is of all apps"),
        (_, false) => (GOOD, "=", "stays"),
    };
    line!(
        text,
        "  {style}{sign}{style:#} {name} {QUIET}{type_name} in {region}{QUIET:#} {style}{what}{style:#}"
    );
}

/// What is left, and the commands that delete it.
pub(super) fn left(all: &[Left], gone: usize) -> String {
    let mut text = String::new();
    match gone {
        0 => {}
        1 => {
            line!(text, "{HEAD}1 stack is deleted{HEAD:#}");
        }
        gone => {
            line!(text, "{HEAD}{gone} stacks are deleted{HEAD:#}");
        }
    }
    if all.is_empty() {
        return text;
    }
    line!(text, "{HEAD}left{HEAD:#}");
    for left in all {
        let Left {
            type_name,
            name,
            region,
            why,
            ..
        } = left;
        let (style, told) = match why {
            Why::Kept => (QUIET, "kept by its deletion policy".to_owned()),
            Why::OfFunctions => (QUIET, "the functions made it".to_owned()),
            Why::Shared => (
                QUIET,
                "what was uploaded for deployments, of all apps".to_owned(),
            ),
            Why::Replicas => (
                CHANGED,
                "not yet: CloudFront removes the functions' replicas, which takes some hours"
                    .to_owned(),
            ),
            Why::Refused(why) => (GONE, why.clone()),
        };
        line!(
            text,
            "  {name} {QUIET}{type_name} in {region}{QUIET:#}: {style}{told}{style:#}"
        );
        // What `--resume` deletes is not to be deleted by hand.
        if !why.is_unwanted()
            && let Some(command) = left.command()
        {
            line!(text, "    {QUIET}{command}{QUIET:#}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::item::tests::item;
    use super::super::left::tests::left as leftover;
    use super::super::plan::tests::found;
    use super::*;

    fn plain(text: &str) -> String {
        anstream::adapter::strip_str(text).to_string()
    }

    #[test]
    fn the_plan_names_what_matters() {
        let mut files = item("Files", "AWS::S3::Bucket", Fate::Deleted);
        files.holding = Holding::Objects;
        let mut site = found(
            "Site",
            vec![
                files,
                item("Cdn", "AWS::CloudFront::Distribution", Fate::Deleted),
            ],
        );
        site.is_protected = true;
        let edge = found(
            "Edge",
            vec![
                item("Check", "AWS::Lambda::Function", Fate::Deleted),
                item("CheckVersion", "AWS::Lambda::Version", Fate::Retained),
                item("Pool", "AWS::Cognito::UserPool", Fate::Retained),
                item("Table", "AWS::RDS::DBCluster", Fate::Snapshot),
            ],
        );
        let group = leftover(
            "AWS::Logs::LogGroup",
            "/aws/lambda/us-east-1.check-1",
            Why::OfFunctions,
        );
        let all = [site, edge];
        let some = plan(&all, std::slice::from_ref(&group), Allowed::default());
        let retained = Allowed {
            content: true,
            retained: true,
        };
        let everything = plan(&all, &[group], retained);
        insta::assert_snapshot!(plain(&format!("{some}---\n{everything}")));
    }

    #[test]
    fn what_is_left_is_told_with_commands() {
        let all = [
            leftover("AWS::CloudFormation::Stack", "news-edge", Why::Replicas),
            leftover(
                "AWS::CloudFormation::Stack",
                "news-pool",
                Why::Refused("Pool (AWS::Cognito::UserPool): no".to_owned()),
            ),
            leftover("AWS::Cognito::UserPool", "us-east-1_x", Why::Kept),
            leftover(
                "AWS::Logs::LogGroup",
                "/aws/lambda/us-east-1.check-1",
                Why::OfFunctions,
            ),
            leftover("Custom::Thing", "x", Why::Kept),
            leftover(
                "AWS::CloudFormation::Stack",
                "palisade-uploads",
                Why::Shared,
            ),
        ];
        insta::assert_snapshot!(plain(&left(&all, 1)));
        assert_eq!(plain(&left(&[], 2)), "2 stacks are deleted\n");
    }
}
