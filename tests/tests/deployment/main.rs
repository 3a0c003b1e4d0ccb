//! Deployments by the real `aws` and `sam` commands, to `ministack` in AWS's place.

mod by_deploy;
mod by_sam;
mod content;
mod destroy;
mod existing_user_pool;
mod packages;
mod real_functions;
mod site;
mod stand_in;
mod systems;
