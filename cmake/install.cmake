# What cmake --install puts where. Component "library": headers, static library, packed tables and what find_package(NutrientBalance)
# reads. Component "command": the program with its manual and what shells complete.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(nb_cmake_dir ${CMAKE_INSTALL_LIBDIR}/cmake/NutrientBalance)
set(nb_tables_dir ${CMAKE_INSTALL_DATADIR}/nutrient-balance)

install(TARGETS nutrient_balance EXPORT NutrientBalanceTargets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT library
  INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY core/include/nutrient_balance DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT library)
install(FILES ${NB_TABLES} DESTINATION ${nb_tables_dir} COMPONENT library)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/nutrient-balance COMPONENT library)
install(EXPORT NutrientBalanceTargets NAMESPACE NutrientBalance:: DESTINATION ${nb_cmake_dir} COMPONENT library)

configure_package_config_file(cmake/NutrientBalanceConfig.cmake.in ${PROJECT_BINARY_DIR}/NutrientBalanceConfig.cmake
  INSTALL_DESTINATION ${nb_cmake_dir} PATH_VARS nb_tables_dir)
# Below 1.0 a minor version may change what a program sees.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/NutrientBalanceConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/NutrientBalanceConfig.cmake ${PROJECT_BINARY_DIR}/NutrientBalanceConfigVersion.cmake
  DESTINATION ${nb_cmake_dir} COMPONENT library)

if(NB_BUILD_COMMAND)
  install(TARGETS nutrient_balance_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT command)
  install(FILES man/nutrient-balance.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT command)
  install(FILES man/completions/nutrient-balance.bash RENAME nutrient-balance
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT command)
  install(FILES man/completions/_nutrient-balance DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT command)
  install(FILES man/completions/nutrient-balance.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT command)
  file(GLOB nb_survey_files CONFIGURE_DEPENDS data/surveys/*.json)
  install(FILES ${nb_survey_files} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/nutrient-balance/examples/surveys COMPONENT command)
endif()
