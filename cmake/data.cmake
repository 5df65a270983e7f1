# Packs data/ for the core. The packed tables are the same for every build, so they lie beside the build folders; within another
# project they lie in its own, so that nothing is written into our sources.
if(PROJECT_IS_TOP_LEVEL)
  set(NB_DATA_DIR ${PROJECT_SOURCE_DIR}/build/data)
else()
  set(NB_DATA_DIR ${PROJECT_BINARY_DIR}/data)
endif()
set(NB_FOOD_PACKS everyday sr fndds foundation ciqual)  # in the order in which they are loaded
list(TRANSFORM NB_FOOD_PACKS REPLACE "(.+)" "${NB_DATA_DIR}/foods-\\1.nbt" OUTPUT_VARIABLE nb_food_files)
set(NB_TABLES ${NB_DATA_DIR}/reference.nbt ${nb_food_files})
set(NB_PACKED_TABLES ${NB_TABLES} ${NB_DATA_DIR}/words-en.tsv)
set(nb_compile_options --out ${NB_DATA_DIR})
if(NOT PROJECT_IS_TOP_LEVEL)
  list(APPEND nb_compile_options --without-schemas)  # which need a package of npm; the rules are held all the same
endif()
find_program(NB_NODE NAMES node nodejs REQUIRED)
file(GLOB_RECURSE nb_data_sources CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/data/*.json ${PROJECT_SOURCE_DIR}/data/*.tsv ${PROJECT_SOURCE_DIR}/data/*.js)
add_custom_command(
  OUTPUT ${NB_PACKED_TABLES}
  COMMAND ${NB_NODE} ${PROJECT_SOURCE_DIR}/data/compile/compile.js ${nb_compile_options}
  DEPENDS ${nb_data_sources}
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
  COMMENT "Checking and packing data/"
  VERBATIM)
add_custom_target(nb_data DEPENDS ${NB_PACKED_TABLES})

# What find_package gives as well (cmake/NutrientBalanceConfig.cmake.in).
if(NOT PROJECT_IS_TOP_LEVEL)
  set(NutrientBalance_REFERENCE ${NB_DATA_DIR}/reference.nbt PARENT_SCOPE)
  set(NutrientBalance_FOODS ${nb_food_files} PARENT_SCOPE)
endif()
