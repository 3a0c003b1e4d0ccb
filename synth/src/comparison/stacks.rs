//! The stacks of a synthesis, each beside what is there.

use std::path::Path;
use std::thread;

use super::code;
use super::deployed::Deployed;
use super::side::Side;
use super::values;
use crate::aws::Aws;
use crate::failure::Failure;
use crate::manifest::{Manifest, Stack};
use crate::template::{Difference, compare};

/// What is known of a stack before it is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// It is not there yet.
    New,
    /// It is on both sides.
    There,
    /// The synthesis has it no more.
    Gone,
}

/// A stack, and what differs.
#[derive(Clone, Debug)]
pub(crate) struct Compared {
    /// The name in the app.
    pub(crate) name: String,
    /// The name in AWS.
    pub(crate) stack_name: String,
    pub(crate) region: String,
    pub(crate) state: State,
    pub(crate) differences: Vec<Difference>,
}

impl Compared {
    fn new(stack: &Stack, before: Option<Side>, after: Option<Side>) -> Self {
        let state = match (&before, &after) {
            (None, _) => State::New,
            (_, None) => State::Gone,
            _ => State::There,
        };
        let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
        let mut differences = compare(&before.template, &after.template);
        if state == State::There {
            differences.extend(values::parameters(&before.parameters, &after.parameters));
            differences.extend(values::tags(&before.tags, &after.tags));
        }
        Self {
            name: stack.name.clone(),
            stack_name: stack.stack_name.clone(),
            region: stack.region.clone(),
            state,
            differences,
        }
    }

    /// Whether a deployment would change anything.
    pub(crate) fn differs(&self) -> bool {
        self.state != State::There || !self.differences.is_empty()
    }
}

/// The stacks of a synthesis beside those of another folder, which count as what is there.
pub(crate) fn against(
    manifest: &Manifest,
    other: &Manifest,
    names: &[String],
) -> Result<Vec<Compared>, Failure> {
    let side = |manifest: &Manifest, stack: &Stack| {
        let mut side = Side::synthesized(manifest, stack)?;
        code::identify(&mut side.template, &manifest.out.join(&stack.folder));
        Ok::<_, Failure>(side)
    };
    // A stack that is gone can be named too.
    let is_gone = |stack: &&Stack| manifest.stack(&stack.name).is_none();
    let is_named =
        |stack: &&Stack| names.is_empty() || names.iter().any(|name| stack.is_called(name));
    let gone: Vec<&Stack> = other
        .stacks
        .iter()
        .filter(is_gone)
        .filter(is_named)
        .collect();
    let known: Vec<String> = names
        .iter()
        .filter(|name| !gone.iter().any(|stack| stack.is_called(name)))
        .cloned()
        .collect();
    let chosen = if known.is_empty() && !names.is_empty() {
        Vec::new()
    } else {
        manifest.chosen(&known)?
    };
    let mut compared = Vec::new();
    for stack in chosen {
        let before = other
            .stack(&stack.name)
            .map(|old| side(other, old))
            .transpose()?;
        compared.push(Compared::new(stack, before, Some(side(manifest, stack)?)));
    }
    for stack in gone {
        compared.push(Compared::new(stack, Some(side(other, stack)?), None));
    }
    Ok(compared)
}

/// The stacks of a synthesis beside what is deployed. Producers of values are read too.
pub(crate) fn beside_deployed(
    manifest: &Manifest,
    aws: &Aws,
    names: &[String],
) -> Result<Vec<Compared>, Failure> {
    let chosen = manifest.chosen(names)?;
    let gives = |stack: &&Stack| {
        let takes = |taker: &&Stack| {
            manifest
                .incoming(taker)
                .any(|wire| wire.producer == stack.name && wire.parameter.is_some())
        };
        chosen.iter().any(takes)
    };
    let is_chosen = |stack: &&Stack| chosen.iter().any(|chosen| chosen.name == stack.name);
    let needed: Vec<&Stack> = manifest
        .stacks
        .iter()
        .filter(|stack| is_chosen(stack) || gives(stack))
        .collect();
    // Each call of `aws` takes most of a second, so all stacks are asked for at once.
    let read = thread::scope(|scope| {
        let threads: Vec<_> = needed
            .iter()
            .map(|stack| scope.spawn(|| read(manifest, aws, stack)))
            .collect();
        let joined = threads.into_iter().map(|thread| {
            thread
                .join()
                .unwrap_or_else(|_| Err(Failure::new("a thread that asked AWS ended early")))
        });
        joined.collect::<Result<Vec<_>, _>>()
    })?;
    let deployed_of = |name: &str| {
        let index = needed.iter().position(|stack| stack.name == name)?;
        read.get(index)?.1.as_ref()
    };
    let compared = chosen.into_iter().filter_map(|stack| {
        let index = needed.iter().position(|needed| needed.name == stack.name)?;
        let (mut side, before) = read.get(index)?.clone();
        let before = before.map(|deployed| deployed.side);
        side.parameters = values::filled(&side.parameters, |parameter| {
            let mut wires = manifest.incoming(stack);
            let wire = wires.find(|wire| wire.parameter.as_deref() == Some(parameter))?;
            deployed_of(&wire.producer)?
                .outputs
                .get(&wire.output)
                .cloned()
        });
        Some(Compared::new(stack, before, Some(side)))
    });
    Ok(compared.collect())
}

/// A stack as it is to be, and as it is.
fn read(
    manifest: &Manifest,
    aws: &Aws,
    stack: &Stack,
) -> Result<(Side, Option<Deployed>), Failure> {
    let mut side = Side::synthesized(manifest, stack)?;
    let mut deployed = Deployed::read(aws, &stack.region, &stack.stack_name, side.has_transform())?;
    code::identify(&mut side.template, &manifest.out.join(&stack.folder));
    if let Some(deployed) = &mut deployed {
        code::identify(&mut deployed.side.template, Path::new(""));
    }
    Ok((side, deployed))
}
