mod members;
mod resource_server;
mod user_pool;
mod user_pool_client;
