#include "evidence/pictures.hpp"

namespace summarise {

Evidence pictures(const Flags& points_at_picture, const Weights& weights) {
  return where("pictures", points_at_picture, -weights.picture);
}

}  // namespace summarise
