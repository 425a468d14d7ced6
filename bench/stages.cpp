#include "stages.hpp"

namespace bench {

std::vector<Stage> measure_stages(const std::string&, const Pace&) {
  return {};
}

}  // namespace bench
