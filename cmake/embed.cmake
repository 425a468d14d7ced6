# Writes OUTPUT, a C++ source with the language files FILES (a ;-list) as string literals.
# Usage: cmake -DOUTPUT=… -DFILES=a.txt,b.txt -P embed.cmake
string(REPLACE "," ";" files "${FILES}")
set(source "// Made by cmake/embed.cmake from stopwords/. Do not edit.\n#include \"text/language/builtin.hpp\"\n\nnamespace summarise {\n\nusing namespace std::literals;\n\n")
string(APPEND source "const BuiltinFile kBuiltinLanguages[] = {\n")
set(count 0)
foreach(file IN LISTS files)
  get_filename_component(code "${file}" NAME_WE)
  file(READ "${file}" text)
  # With its length (sv), for else every start would measure it. A literal of one language stays below the 64 KiB that every compiler must take.
  string(APPEND source "    {\"${code}\"sv, R\"~~~(${text})~~~\"sv},\n")
  math(EXPR count "${count} + 1")
endforeach()
string(APPEND source "};\n\nconst std::size_t kBuiltinLanguageCount = ${count};\n\n}  // namespace summarise\n")
file(WRITE "${OUTPUT}" "${source}")
