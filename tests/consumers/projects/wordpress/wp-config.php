<?php
// A WordPress for tests: it says every notice, calls nobody, and keeps all in the folder of the test.
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'NB_TEST_SOCKET' ) );
define( 'WP_HOME', getenv( 'NB_TEST_URL' ) );
define( 'WP_SITEURL', getenv( 'NB_TEST_URL' ) );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', getenv( 'NB_TEST_LOG' ) );
define( 'WP_DEBUG_DISPLAY', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
