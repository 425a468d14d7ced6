// What the library throws when it cannot go on: a message for the user, without the file's name (the caller knows it).
#pragma once

#include "summarise.hpp"
