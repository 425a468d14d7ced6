// Which options a command line may name. To set up all forty takes CLI11 a tenth of a short call: those that no
// argument can mean are left out, until help or an error asks for them.
#pragma once

#include <bitset>
#include <string_view>
#include <vector>

namespace summarise::cli {

class NamedOptions {
 public:
  // All there are.
  NamedOptions() = default;
  // Those that an argument may name, and perhaps some more: "--long" and "--long=…" mean one, "-abc" means -a, -b, -c.
  NamedOptions(int argc, const char* const* argv);

  // `names` as CLI11 takes them: "-n,--sentences".
  [[nodiscard]] bool hold(std::string_view names) const;

 private:
  bool all_ = true;
  std::bitset<256> letters_;
  std::vector<std::string_view> words_;  // "--sentences"
};

}  // namespace summarise::cli
