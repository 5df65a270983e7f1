# Types lines into a zsh of its own, presses Tab, and prints the words that the command is called with: one line each.
#   zsh -f complete.zsh FOLDER LINE...
zmodload zsh/zpty
zpty shell 'TERM=dumb zsh -f -i'
zpty -w shell "fpath=(${(q)1} \$fpath); autoload -U compinit; compinit -u -D; nutrient-balance() { print -r -- \"called <\$*>\" }; print -r REA''DY"
zpty -r -m shell written '*READY*'
for line in "${@:2}"; do
  zpty -w shell "nutrient-balance $line"$'\t'
  zpty -r -m shell written '*called <*>*'
  print -r -- "${${written##*called <}%%>*}"
done
zpty -d shell
