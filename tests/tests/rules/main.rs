//! Each rule with a template that breaks it and no other, and one that keeps it; its page, and the index of pages.
//!
//! A rule has a folder of its code here. `wrong.yaml` and `right.yaml` are included templates of a stack in us-east-1.
//! First lines such as `# region: eu-north-1` and `# account: 111122223333` say otherwise. `wrong.txt` is what is told of the wrong one:
//! `UPDATE_SNAPSHOTS=1` writes it anew.
//! Rules about what functions are told have apps in their place, in `configured.rs`.

mod changed;
mod configured;
mod example;
mod pages;
mod people;
mod realistic;
mod sam;
mod stacks;
mod templates;
