# nlohmann/json, header only: the target of a project around us, else the one of the system. Emscripten must not see the whole of
# /usr/include (it would take the wrong libc), so the target gets a folder that holds nothing but nlohmann/.
add_library(nb_nlohmann INTERFACE)
if(TARGET nlohmann_json::nlohmann_json)
  target_link_libraries(nb_nlohmann INTERFACE nlohmann_json::nlohmann_json)
  return()
endif()
find_path(NB_NLOHMANN_ROOT nlohmann/json.hpp
  PATHS /usr/include /usr/local/include /opt/homebrew/include NO_CMAKE_FIND_ROOT_PATH)
if(NOT NB_NLOHMANN_ROOT)
  message(FATAL_ERROR "nlohmann/json is missing: apt install nlohmann-json3-dev, or brew install nlohmann-json")
endif()
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/include)
file(CREATE_LINK ${NB_NLOHMANN_ROOT}/nlohmann ${PROJECT_BINARY_DIR}/include/nlohmann SYMBOLIC)
target_include_directories(nb_nlohmann SYSTEM INTERFACE ${PROJECT_BINARY_DIR}/include)
