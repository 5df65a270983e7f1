// The block in the editor: a card that says what is chosen, and the choices beside it. The calculator itself stands on the page, where its
// readers are. Written without a build: WordPress brings everything that is used here.
(function editor({ blocks, blockEditor, components, element, i18n }) {
  const { createElement: make } = element;
  const { __ } = i18n;
  const choices = window.nutrientBalanceChoices;
  const domain = 'nutrient-balance';

  /** The words of a choice, with the first one for nothing chosen. */
  const options = (name, nothing) => [{ value: '', label: nothing }, ...Object.entries(choices[name]).map(([value, label]) => ({ value, label }))];

  const labels = {
    preset: [__('Article', domain), __('None: calcium and magnesium', domain)],
    language: [__('Language', domain), __('That of the page', domain)],
    reference: [__('Recommended amounts', domain), __('The usual ones', domain)],
    theme: [__('Colours', domain), __('As the reader prefers', domain)],
  };

  const select = ({ attributes, setAttributes }) => (name) =>
    make(components.SelectControl, {
      key: name,
      label: labels[name][0],
      value: attributes[name],
      options: options(name, labels[name][1]),
      onChange: (value) => setAttributes({ [name]: value }),
    });

  const text = ({ attributes, setAttributes }, name, label, help, Control = components.TextControl) =>
    make(Control, { key: name, label, help, value: attributes[name], onChange: (value) => setAttributes({ [name]: value }) });

  const toggle = ({ attributes, setAttributes }, name, label) =>
    make(components.ToggleControl, { key: name, label, checked: attributes[name], onChange: (value) => setAttributes({ [name]: value }) });

  /** Which words can be written into a list. */
  const list = (name) => `${__('Parted by spaces. There are:', domain)} ${Object.keys(choices[name]).join(' ')}`;

  function controls(props) {
    const words = make(components.PanelBody, { key: 'words', title: __('Your own words', domain) },
      text(props, 'title', __('Title', domain)),
      text(props, 'intro', __('Words above the calculator', domain), undefined, components.TextareaControl));
    const shown = make(components.PanelBody, { key: 'shown', title: __('What is shown', domain) },
      Object.keys(labels).map(select(props)),
      toggle(props, 'compact', __('A list of foods instead of two amounts', domain)),
      toggle(props, 'no_storage', __('Never keep anything in the reader’s browser', domain)));
    const lists = make(components.PanelBody, { key: 'lists', title: __('Nutrients and ratios', domain), initialOpen: false },
      text(props, 'nutrients', __('Nutrients', domain), list('nutrients')),
      text(props, 'ratios', __('Ratios', domain), list('ratios')));
    return make(blockEditor.InspectorControls, {}, shown, words, lists);
  }

  /** What is chosen, in one line. */
  const chosen = (attributes) => Object.keys(labels).filter((name) => attributes[name]).map((name) => choices[name][attributes[name]] ?? attributes[name]).join(' · ');

  function Edit(props) {
    const { title, intro } = props.attributes;
    const card = make(components.Placeholder, {
      icon: 'chart-line',
      label: title || __('Nutrient Balance', domain),
      instructions: intro || __('The calculator stands here on the page. What it shows is chosen in the settings of this block.', domain),
    }, make('p', {}, chosen(props.attributes)));
    return make('div', blockEditor.useBlockProps(), controls(props), card);
  }

  blocks.registerBlockType('nutrient-balance/calculator', { edit: Edit, save: () => null });
})(window.wp);
