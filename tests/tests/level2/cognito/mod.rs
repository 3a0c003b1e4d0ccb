mod branding;
mod identity_provider;
mod members;
mod removal;
mod resource_server;
mod user_pool;
mod user_pool_client;
mod user_pool_domain;
