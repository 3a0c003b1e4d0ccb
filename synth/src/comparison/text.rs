//! Differences as people read them.

use std::fmt::Write;

use anstyle::Style;

use super::digests;
use super::stacks::{Compared, State};
use crate::template::{Change, Difference, Fate, Kind, Place, Replacement, Section, excerpts};
use crate::terminal::{CHANGED, GONE, GOOD, HEAD, QUIET};

/// What differs, with colours.
pub(crate) fn text(compared: &[Compared]) -> String {
    let mut text = String::new();
    for stack in compared.iter().filter(|stack| stack.differs()) {
        write_stack(&mut text, stack);
    }
    text
}

/// A line, without the error that writing to a text cannot have.
macro_rules! line {
    ($text:expr, $($format:tt)*) => {
        // OK to ignore, because a text takes whatever is written to it.
        let _ = writeln!($text, $($format)*);
    };
}

fn write_stack(text: &mut String, stack: &Compared) {
    let Compared {
        name,
        stack_name,
        region,
        ..
    } = stack;
    let state = match stack.state {
        State::New => format!(" {GOOD}is new{GOOD:#}"),
        State::Gone => format!(" {GONE}is in the app no longer{GONE:#}"),
        State::There => String::new(),
    };
    line!(
        text,
        "{HEAD}{name}{HEAD:#} {QUIET}{stack_name} in {region}{QUIET:#}{state}"
    );
    if stack.state == State::Gone {
        line!(
            text,
            "    {QUIET}a deployment leaves it as it is; `aws cloudformation delete-stack` deletes it{QUIET:#}"
        );
    }
    for difference in &stack.differences {
        write_difference(text, difference);
    }
    text.push('\n');
}

fn write_difference(text: &mut String, difference: &Difference) {
    let (style, sign) = sign(difference);
    let id = &difference.id;
    let noun = match (difference.section, difference.type_name.as_str()) {
        (Section::Resources, type_name) => type_name.to_owned(),
        (section, _) => section.noun().to_owned(),
    };
    let remark = remark(difference);
    line!(
        text,
        "  {style}{sign} {id}{style:#} {QUIET}{noun}{QUIET:#}{remark}"
    );
    // A new output of a new version says nothing that the version does not.
    let says_nothing =
        matches!(difference.kind, Kind::Renewed(_)) && difference.section == Section::Outputs;
    if !says_nothing {
        let is_digest = |(place, change): &(Place, Change)| digests::is_one(*place, change);
        let (digests, others): (Vec<_>, Vec<_>) =
            difference.changes.iter().cloned().partition(is_digest);
        for (place, change) in &others {
            write_change(text, *place, change, difference.section);
        }
        if others.is_empty() && !digests.is_empty() {
            line!(
                text,
                "      {QUIET}follows {}{QUIET:#}",
                digests::followed(&digests)
            );
        }
    }
    for widening in &difference.widenings {
        let at = if widening.at.is_empty() {
            String::new()
        } else {
            format!("{}: ", widening.at)
        };
        line!(text, "      {GONE}! {at}{}{GONE:#}", widening.reason);
    }
}

fn sign(difference: &Difference) -> (Style, &'static str) {
    match (&difference.kind, difference.replacement) {
        (Kind::Added, _) => (GOOD, "+"),
        (Kind::Removed, _) => (GONE, "-"),
        (Kind::Renewed(_), _) => (CHANGED, "*"),
        (Kind::Changed, Replacement::Never) => (CHANGED, "~"),
        (Kind::Changed, _) => (GONE, "±"),
    }
}

/// What is told beside the name: replacement, and what becomes of the old one.
fn remark(difference: &Difference) -> String {
    let mut remarks = Vec::new();
    match (&difference.kind, difference.replacement) {
        (Kind::Renewed(_), _) if difference.section == Section::Resources => {
            remarks.push("new version".to_owned());
        }
        (Kind::Changed, Replacement::Always) => remarks.push("is replaced".to_owned()),
        (Kind::Changed, Replacement::Conditional) => {
            remarks.push("may be replaced".to_owned());
        }
        _ => {}
    }
    if !difference.follows.is_empty() {
        let names: Vec<_> = difference
            .follows
            .iter()
            .map(|id| format!("`{id}`"))
            .collect();
        remarks.push(format!("because of {}", names.join(", ")));
    }
    let is_resource = difference.section == Section::Resources;
    let old_goes = difference.leaves() || matches!(difference.kind, Kind::Renewed(_));
    if is_resource && old_goes {
        let old = if difference.kind == Kind::Removed {
            "it"
        } else {
            "the old one"
        };
        match difference.fate {
            Fate::Retained => remarks.push(format!("{old} stays in the account")),
            Fate::Snapshot => remarks.push(format!("a snapshot of {old} stays")),
            Fate::Deleted if difference.loses_data() => {
                remarks.push("what is in it is lost".to_owned());
            }
            Fate::Deleted => {}
        }
    }
    if remarks.is_empty() {
        return String::new();
    }
    let style = if difference.loses_data() {
        GONE
    } else {
        CHANGED
    };
    format!(" {style}{}{style:#}", remarks.join(", "))
}

fn write_change(text: &mut String, place: Place, change: &Change, section: Section) {
    let path = change.path.to_string();
    let path = match (place, section) {
        (Place::Attributes, Section::Resources) => format!("{path} {QUIET}(attribute){QUIET:#}"),
        _ => path,
    };
    let path = if path.is_empty() {
        String::new()
    } else {
        format!("{path}: ")
    };
    if change.is_order {
        let (_, after) = excerpts(None, change.after.as_ref());
        line!(
            text,
            "      {path}{CHANGED}in another order{CHANGED:#} {}",
            after.unwrap_or_default()
        );
        return;
    }
    match excerpts(change.before.as_ref(), change.after.as_ref()) {
        (Some(before), Some(after)) if before.chars().count() + after.chars().count() > 60 => {
            line!(text, "      {}", path.trim_end());
            line!(text, "        {GONE}- {before}{GONE:#}");
            line!(text, "        {GOOD}+ {after}{GOOD:#}");
        }
        (Some(before), Some(after)) => {
            line!(
                text,
                "      {path}{GONE}{before}{GONE:#} -> {GOOD}{after}{GOOD:#}"
            );
        }
        (Some(before), None) => {
            line!(text, "      {path}{GONE}- {before}{GONE:#}");
        }
        (None, after) => {
            line!(
                text,
                "      {path}{GOOD}+ {}{GOOD:#}",
                after.unwrap_or_default()
            );
        }
    }
}
