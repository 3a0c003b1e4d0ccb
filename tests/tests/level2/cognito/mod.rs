mod user_pool;
mod user_pool_client;
