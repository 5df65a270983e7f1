# Packs data/ for the core. The packed tables are the same for every build, so they lie beside the build folders.
find_program(NB_NODE NAMES node nodejs REQUIRED)
set(NB_DATA_DIR ${PROJECT_SOURCE_DIR}/build/data)
set(NB_PACKED_TABLES ${NB_DATA_DIR}/reference.nbt ${NB_DATA_DIR}/foods-everyday.nbt ${NB_DATA_DIR}/foods-sr.nbt
  ${NB_DATA_DIR}/foods-fndds.nbt ${NB_DATA_DIR}/foods-foundation.nbt ${NB_DATA_DIR}/foods-ciqual.nbt ${NB_DATA_DIR}/words-en.tsv)
file(GLOB_RECURSE nb_data_sources CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/data/*.json ${PROJECT_SOURCE_DIR}/data/*.tsv ${PROJECT_SOURCE_DIR}/data/*.js)
add_custom_command(
  OUTPUT ${NB_PACKED_TABLES}
  COMMAND ${NB_NODE} ${PROJECT_SOURCE_DIR}/data/compile/compile.js --out ${NB_DATA_DIR}
  DEPENDS ${nb_data_sources}
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
  COMMENT "Checking and packing data/"
  VERBATIM)
add_custom_target(nb_data DEPENDS ${NB_PACKED_TABLES})
