//! Values that cross from one template to another.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::node::Node;

/// What is taken from a node: its reference, or an attribute of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Source {
    pub(crate) node: Node,
    /// The attribute; `None` for `Ref`.
    pub(crate) attribute: Option<Cow<'static, str>>,
    pub(crate) list: bool,
}

/// One template takes a value from another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wire {
    pub(crate) producer: usize,
    pub(crate) output: String,
    pub(crate) consumer: usize,
    /// The parameter by which it comes in, where values are wired by parameters.
    pub(crate) parameter: Option<String>,
    pub(crate) source: Source,
    /// The paths of what has the value, and of what uses it first.
    pub(crate) from: String,
    pub(crate) to: String,
}

/// All wires of an app, and what was learned beside them.
#[derive(Debug, Default)]
pub(crate) struct Wires {
    pub(crate) wires: Vec<Wire>,
    /// The wires by consumer and source.
    pub(crate) by_source: BTreeMap<(usize, Source), usize>,
    /// Which wires (by index) an item of a template uses.
    pub(crate) uses: BTreeMap<Node, BTreeSet<usize>>,
    /// Which nodes of its own template an item names: pairs of the item and of what it names,
    /// each once and in order after [`Wires::sort`].
    pub(crate) needs: Vec<(Node, Node)>,
    /// Templates that must be deployed before others, without a value: consumer, producer.
    pub(crate) orders: Vec<Order>,
    /// Outputs that synthesis adds to a producer: name, and what it is of.
    pub(crate) outputs: BTreeMap<usize, BTreeMap<String, Source>>,
}

/// A template comes after another one, because a resource depends on another one.
#[derive(Clone, Debug)]
pub(crate) struct Order {
    pub(crate) producer: usize,
    pub(crate) consumer: usize,
    pub(crate) from: String,
    pub(crate) to: String,
}

impl Wires {
    /// Brings the needs in order.
    pub(crate) fn sort(&mut self) {
        self.needs.sort_unstable();
        self.needs.dedup();
    }

    /// The nodes of its own template that an item names.
    pub(crate) fn needs(&self, node: Node) -> impl Iterator<Item = Node> {
        let begin = self.needs.partition_point(|(item, _)| *item < node);
        self.needs[begin..]
            .iter()
            .take_while(move |(item, _)| *item == node)
            .map(|(_, need)| *need)
    }

    /// The templates that a template takes values from, or must come after.
    pub(crate) fn producers(&self, consumer: usize) -> BTreeSet<usize> {
        let wires = self.wires.iter().map(|wire| (wire.consumer, wire.producer));
        let orders = self
            .orders
            .iter()
            .map(|order| (order.consumer, order.producer));
        wires
            .chain(orders)
            .filter(|(to, _)| *to == consumer)
            .map(|(_, from)| from)
            .collect()
    }

    /// Why a template needs another one: the paths of what uses, and of what is used.
    pub(crate) fn reason(&self, consumer: usize, producer: usize) -> Option<(&str, &str)> {
        let wire = self
            .wires
            .iter()
            .find(|wire| wire.consumer == consumer && wire.producer == producer)
            .map(|wire| (wire.to.as_str(), wire.from.as_str()));
        wire.or_else(|| {
            self.orders
                .iter()
                .find(|order| order.consumer == consumer && order.producer == producer)
                .map(|order| (order.to.as_str(), order.from.as_str()))
        })
    }
}
