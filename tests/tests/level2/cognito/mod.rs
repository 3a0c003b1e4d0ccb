mod user_pool;
