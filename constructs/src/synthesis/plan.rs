//! The app, sorted by template.

use crate::app::{App, Wiring};
use crate::asset::Asset;
use crate::content::ContentFolder;
use crate::item::Item;
use crate::json::{Json, Object};
use crate::node::Node;
use crate::region::Region;
use crate::value::Late;

/// Everything of an app, sorted by the template in which it ends up.
pub(super) struct Plan {
    pub(super) app: Option<String>,
    pub(super) wiring: Wiring,
    pub(super) environment: String,
    pub(super) templates: Vec<Template>,
    pub(super) contents: Vec<ContentFolder>,
}

pub(super) struct Template {
    pub(super) name: String,
    pub(super) region: Region,
    pub(super) folder: String,
    pub(super) description: Option<String>,
    pub(super) termination_protection: bool,
    pub(super) tags: Vec<(String, Json)>,
    pub(super) sections: Object,
    pub(super) items: Vec<Placed>,
    pub(super) assets: Vec<Asset>,
    pub(super) received: Vec<(String, Late)>,
    pub(super) parameter_values: Vec<(String, String)>,
    pub(super) location: &'static std::panic::Location<'static>,
}

/// An item with its place.
pub(super) struct Placed {
    pub(super) node: Node,
    pub(super) item: Item,
}

/// An app of fewer items is not worth a second thread.
const SMALL: usize = 200;

impl Plan {
    /// Whether one thread is enough.
    pub(super) fn is_small(&self) -> bool {
        let items = self.templates.iter().map(|template| template.items.len());
        items.sum::<usize>() < SMALL
    }

    pub(super) fn of(app: App) -> Self {
        let app_tags = app.tags;
        let mut edge_items = Vec::new();
        let mut edge_assets = Vec::new();
        let mut templates = Vec::new();
        let mut contents = Vec::new();
        for stack in app.stacks {
            let folder = stack.folder_below_output();
            let part = stack.part(false);
            let edge_part = stack.part(true);
            let place = |part, item: Item, index: usize| Placed {
                node: Node {
                    app: app.number,
                    part,
                    index: u32::try_from(index).expect("a stack has fewer than 2^32 items"),
                },
                item,
            };
            let items = stack.own.into_iter().enumerate();
            let items = items
                .map(|(index, item)| place(part, item, index))
                .collect();
            let moved = stack.edge.into_iter().enumerate();
            edge_items.extend(moved.map(|(index, item)| place(edge_part, item, index)));
            let (moved, assets): (Vec<Asset>, Vec<Asset>) =
                stack.assets.into_iter().partition(|asset| asset.edge);
            edge_assets.extend(moved);
            contents.extend(stack.contents);
            let mut tags = app_tags.clone();
            for (key, value) in stack.tags {
                tags.insert(key, value);
            }
            templates.push(Template {
                folder,
                name: stack.name,
                region: stack.region,
                description: stack.description,
                termination_protection: stack.termination_protection,
                tags: tags
                    .into_iter()
                    .map(|(key, value)| (key.into_owned(), value))
                    .collect(),
                sections: stack.sections,
                items,
                assets,
                received: stack.received,
                parameter_values: stack.parameter_values,
                location: stack.location,
            });
        }
        if let Some(edge) = templates
            .iter_mut()
            .find(|template| template.name == "Edge")
        {
            edge.items.extend(edge_items);
            edge.assets.extend(edge_assets);
        }
        for template in &mut templates {
            keep_first(&mut template.assets);
        }
        Self {
            app: app.name,
            wiring: app.wiring,
            environment: app.environment,
            templates,
            contents,
        }
    }
}

/// Functions of one package share its file.
fn keep_first(assets: &mut Vec<Asset>) {
    let mut first: Vec<Asset> = Vec::new();
    for asset in assets.drain(..) {
        if !first.contains(&asset) {
            first.push(asset);
        }
    }
    *assets = first;
}
