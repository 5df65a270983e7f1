<?php
/**
 * Plugin Name:       Nutrient Balance
 * Description:       A calculator for articles: how calcium and magnesium, and other pairs, stand to each other in what a reader eats. It counts in the reader's browser; nothing is sent anywhere.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       nutrient-balance
 *
 * A block and a shortcode that write the element <nutrient-balance>, and its script from this plugin's own folder. The plugin keeps
 * nothing in the database, sets no cookie and calls nobody.
 */

namespace NutrientBalance;

defined( 'ABSPATH' ) || exit;

const SCRIPT   = 'nutrient-balance';
const EDITOR   = 'nutrient-balance-editor';
const SWITCHES = array( 'compact', 'no_storage' );

/** What may be chosen, and which script belongs to this version: written by the build. */
function known() {
	static $known = null;
	if ( null === $known ) {
		$known = require __DIR__ . '/known.php';
	}
	return $known;
}

function register() {
	// The name of the script says what is in it, so it needs no version behind a question mark.
	wp_register_script( SCRIPT, plugins_url( 'embed/' . known()['script'], __FILE__ ), array(), null, true );
	wp_register_script(
		EDITOR,
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		known()['version'],
		true
	);
	wp_add_inline_script( EDITOR, 'window.nutrientBalanceChoices = ' . wp_json_encode( known()['choices'] ) . ';', 'before' );
	register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\block' ) );
	add_shortcode( 'nutrient_balance', __NAMESPACE__ . '\shortcode' );
}
add_action( 'init', __NAMESPACE__ . '\register' );

/**
 * The script is a module, and a browser refuses it when it is not the one that was built.
 *
 * @param string $tag    The whole tag.
 * @param string $handle Which script it is for.
 */
function script_tag( $tag, $handle ) {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	$attributes = sprintf( ' type="module" integrity="%s" crossorigin="anonymous" src=', esc_attr( known()['integrity'] ) );
	return str_replace( ' src=', $attributes, preg_replace( '/ type=(["\'])text\/javascript\1/', '', $tag ) );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 2 );

/**
 * Some words of a list that is parted by spaces or commas, or the one word of a choice.
 *
 * @param string   $value   As somebody wrote it.
 * @param string[] $allowed What there is.
 * @param string[] $wrong   Where words go that mean nothing.
 */
function words_of( $value, $allowed, &$wrong ) {
	$words = preg_split( '/[\s,]+/', sanitize_text_field( $value ), -1, PREG_SPLIT_NO_EMPTY );
	array_push( $wrong, ...array_values( array_diff( $words, $allowed ) ) );
	return array_values( array_intersect( $words, $allowed ) );
}

/**
 * Whether a switch is on: true in a block, in a shortcode any word but these.
 *
 * @param mixed $value As somebody wrote it.
 */
function is_on( $value ) {
	return is_string( $value ) ? ! in_array( strtolower( trim( $value ) ), array( '', '0', 'no', 'off', 'false' ), true ) : true === $value;
}

/**
 * The attributes of the element. What is not known is left out and told to those who can mend it: nobody else's page shows a guess, and
 * no address of somebody else's gets in.
 *
 * @param array    $wanted What the block or the shortcode says.
 * @param string[] $wrong  Where words go that mean nothing.
 */
function element_attributes( $wanted, &$wrong ) {
	$attributes = array();
	foreach ( known()['choices'] as $name => $choices ) {
		$value = isset( $wanted[ $name ] ) && is_scalar( $wanted[ $name ] ) ? (string) $wanted[ $name ] : '';
		$words = words_of( $value, array_keys( $choices ), $wrong );
		if ( in_array( $name, array( 'nutrients', 'ratios' ), true ) ) {
			$attributes[ $name ] = implode( ' ', $words );
		} elseif ( count( $words ) === 1 ) {
			$attributes[ $name ] = $words[0];
		}
	}
	foreach ( SWITCHES as $name ) {
		if ( isset( $wanted[ $name ] ) && is_on( $wanted[ $name ] ) ) {
			$attributes[ str_replace( '_', '-', $name ) ] = '';
		}
	}
	// The whole page does not lie beside the plugin's files, so there is no link to it.
	$attributes['page'] = '';
	return array_filter(
		$attributes,
		static function ( $value, $name ) {
			return '' !== $value || in_array( $name, array( 'compact', 'no-storage', 'page' ), true );
		},
		ARRAY_FILTER_USE_BOTH
	);
}

/**
 * @param array    $wanted What the block or the shortcode says.
 * @param string[] $wrong  Words that mean nothing.
 * @return string The element, with the host's own words in it.
 */
function element( $wanted, $wrong = array() ) {
	wp_enqueue_script( SCRIPT );
	$markup = '';
	foreach ( element_attributes( $wanted, $wrong ) as $name => $value ) {
		$markup .= '' === $value && 'page' !== $name ? ' ' . $name : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$title  = isset( $wanted['title'] ) ? sanitize_text_field( $wanted['title'] ) : '';
	$intro  = isset( $wanted['intro'] ) ? trim( wp_kses_post( $wanted['intro'] ) ) : '';
	$inside = '' === $title ? '' : '<span slot="title">' . esc_html( $title ) . '</span>';
	$inside .= '' === $intro ? '' : '<div slot="intro">' . $intro . '</div>';
	$inside .= '<p>' . esc_html__( 'This calculator needs JavaScript.', 'nutrient-balance' ) . '</p>';
	return problem( $wrong ) . "<nutrient-balance$markup>$inside</nutrient-balance>";
}

/**
 * @param string[] $wrong Words that mean nothing.
 */
function problem( $wrong ) {
	if ( array() === $wrong || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	/* translators: %s: the words. */
	$text = sprintf( __( 'Nutrient Balance does not know: %s. Only people who can edit see this line.', 'nutrient-balance' ), implode( ', ', $wrong ) );
	return '<p class="nutrient-balance-problem"><strong>' . esc_html( $text ) . '</strong></p>';
}

/**
 * @param array $attributes What the block says.
 */
function block( $attributes ) {
	return '<div ' . get_block_wrapper_attributes() . '>' . element( $attributes ) . '</div>';
}

/**
 * [nutrient_balance preset="…" language="…" compact]What stands above it[/nutrient_balance]
 *
 * @param array|string $written The attributes; a word without a value is on.
 * @param string|null  $content What stands between the two halves.
 */
function shortcode( $written, $content = null ) {
	$known  = array_merge( array_keys( known()['choices'] ), SWITCHES, array( 'title' ) );
	$wanted = array();
	$wrong  = array();
	foreach ( (array) $written as $name => $value ) {
		$plain = str_replace( '-', '_', strtolower( is_int( $name ) ? $value : $name ) );
		if ( in_array( $plain, $known, true ) ) {
			$wanted[ $plain ] = is_int( $name ) ? true : $value;
		} elseif ( '' !== $plain ) {
			$wrong[] = sanitize_text_field( $plain );
		}
	}
	return element( array_merge( $wanted, array( 'intro' => (string) $content ) ), $wrong );
}
