// libFuzzer: any bytes give a summary, pieces and no surprise but an Error.
// cmake --preset fuzz && cmake --build build/fuzz --target fuzz_text && build/fuzz/fuzz/fuzz_text -max_total_time=60
#include <cstddef>
#include <cstdint>
#include <summarise/summarise.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  try {
    summarise::summarise(bytes);
    std::size_t end = 0;
    for (const summarise::Piece& piece : summarise::split(bytes).pieces) {
      if (piece.begin < end || piece.end <= piece.begin || piece.text.empty()) __builtin_trap();
      end = piece.end;
    }
  } catch (const summarise::Error&) {  // said to the user, and expected
  }
  return 0;
}
