// The language of a line, which its beginning tells once a rule asks for it: for most lines none does.
#pragma once

#include <functional>
#include <utility>

#include "text/language/language.hpp"

namespace summarise {

class LineLanguage {
 public:
  // Known beforehand; it must outlive this.
  explicit LineLanguage(const Language& known) : told_(&known) {}
  // `tell` is called once at most, for one of the built-in languages.
  explicit LineLanguage(std::function<const Language&()> tell) : tell_(std::move(tell)) {}

  [[nodiscard]] bool is_told() const { return told_ != nullptr; }
  [[nodiscard]] const Language& get() const {
    if (told_ == nullptr) told_ = &tell_();
    return *told_;
  }

 private:
  std::function<const Language&()> tell_;
  mutable const Language* told_ = nullptr;
};

}  // namespace summarise
