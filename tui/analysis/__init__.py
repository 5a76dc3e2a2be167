"""Document to statements, stage by stage; pure: no clock, no files but its own lexicon."""
