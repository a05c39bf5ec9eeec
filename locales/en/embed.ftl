# Lotse: words of lists in other sites, and of what builds the lines for them. English.
# Machine translation, not yet read by a native speaker.

## In the frame

embed-all = The whole list on { $site }

## On the page for partners

tool-title = Show a list on your own site
tool-intro = Choose what your site is to show. The lines below change with it.
tool-start = Put the lines together
tool-list = List
tool-level = Only what suits this level of German
tool-language = Language
tool-height = Height in pixels
tool-free = Only free offers
tool-resize = Fit the height to the content (with a small script)
tool-code = Lines for your site
tool-copy = Copy
tool-copied = Copied.
tool-look = Have a look
