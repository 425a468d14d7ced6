// Memory for one long text. Its threads beside the first take what they need for their blocks elsewhere; what is put
// together of them stands here.
#pragma once

#include <cstddef>

namespace summarise::cli {

// Makes ready for a text of this many bytes, a megabyte or more, with glibc's allocator: what is allocated on this
// thread comes from one stretch of memory, in large pages where the system gives such, so that it is not asked for each
// four kilobytes. The stretch, eight times the text and no more than two gigabytes, is kept to the end; what of it is
// never touched takes addresses, not memory, and a large page that is touched is taken as a whole (up to two megabytes
// more). With another allocator these are hints that change nothing.
void expect_text(std::size_t bytes);

}  // namespace summarise::cli
