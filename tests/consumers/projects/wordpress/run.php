<?php
// php run.php install ZIP | remove   Sets WordPress up with the plugin and pages, or takes the plugin away as an administrator would.
// Says what a test wants to know as JSON.
$_SERVER['HTTP_HOST'] = wp_parse_host( getenv( 'NB_TEST_URL' ) );

function wp_parse_host( $url ) {
	return parse_url( $url, PHP_URL_HOST ) . ':' . parse_url( $url, PHP_URL_PORT );
}

const PLUGIN = 'nutrient-balance/nutrient-balance.php';

/** What lies in the database, but for what WordPress itself keeps about plugins and for a while. */
function stored() {
	global $wpdb;
	$names  = $wpdb->get_col( "SELECT option_name FROM $wpdb->options" );
	$ignore = '/^_(?:site_)?transient_|^(?:active_plugins|recently_activated|uninstall_plugins|cron|rewrite_rules|auto_updater\.lock)$/';
	$names  = array_values( array_filter( $names, static fn( $name ) => ! preg_match( $ignore, $name ) ) );
	sort( $names );
	return array( 'options' => $names, 'tables' => $wpdb->get_col( 'SHOW TABLES' ), 'meta' => (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->usermeta" ) );
}

function page( $title, $content ) {
	return wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => $title, 'post_content' => wp_slash( $content ) ) );
}

function install( $zip ) {
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	require_once ABSPATH . 'wp-admin/includes/plugin.php';
	require_once ABSPATH . 'wp-admin/includes/file.php';
	wp_install( 'A health site', 'editor', 'editor@example.invalid', false, '', 'a password of a test' );
	update_option( 'show_avatars', 0 );
	$before = stored();
	WP_Filesystem();
	$unzipped = unzip_file( $zip, WP_PLUGIN_DIR );
	$problem  = is_wp_error( $unzipped ) ? $unzipped : activate_plugin( PLUGIN );
	if ( is_wp_error( $problem ) ) {
		throw new RuntimeException( $problem->get_error_message() );
	}
	$kept    = '[nutrient_balance title="Your own day" compact no-storage]Our <em>own</em> words.<script>document.title = "taken";</script>[/nutrient_balance]';
	$hostile = '[nutrient_balance title="a&quot; onfocus=&quot;document.title=1" preset="https://elsewhere.example/p.json" language="en&quot; autofocus" reference="moon" nutrients="calcium,gold" compact="no" colour="red" onfocus]';
	$front   = page( 'Front', "<!-- wp:shortcode -->[nutrient_balance theme=\"light\"]<!-- /wp:shortcode -->" );
	update_option( 'show_on_front', 'page' );
	update_option( 'page_on_front', $front );
	return array(
		'before'  => $before,
		'kept'    => page( 'Kept', $kept ),
		'hostile' => page( 'Hostile', $hostile ),
		'article' => page( 'Article', '[nutrient_balance preset="zinc-copper"]' ),
		'german'  => page( 'German', '<!-- wp:nutrient-balance/calculator {"language":"de","title":"Ihr Tag"} /-->' ),
	);
}

function remove() {
	require_once ABSPATH . 'wp-admin/includes/plugin.php';
	require_once ABSPATH . 'wp-admin/includes/file.php';
	deactivate_plugins( PLUGIN );
	delete_plugins( array( PLUGIN ) );
	return array( 'after' => stored(), 'folder' => is_dir( WP_PLUGIN_DIR . '/nutrient-balance' ) );
}

if ( 'install' === $argv[1] ) {
	define( 'WP_INSTALLING', true );
	$database = new mysqli( 'localhost', 'root', '', '', 0, getenv( 'NB_TEST_SOCKET' ) );
	$database->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );
}
require __DIR__ . '/wp-load.php';
echo json_encode( 'install' === $argv[1] ? install( $argv[2] ) : remove() );
