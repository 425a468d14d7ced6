// Memory for one long text at a time.
#pragma once

#include <cstddef>

namespace summarise::cli {

// Makes ready for a text of this many bytes: what is allocated on this thread comes from one stretch of memory in large
// pages, where the system has them, so that it is not asked for each four kilobytes. What is not used costs nothing.
// Nothing happens where there is no such memory, or another allocator than glibc's.
void expect_text(std::size_t bytes);

}  // namespace summarise::cli
