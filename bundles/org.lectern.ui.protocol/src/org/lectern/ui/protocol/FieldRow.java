/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.StringConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lectern.core.form.NumberRule;
import org.lectern.core.form.NumberText;
import org.lectern.ui.AccessibleName;

/** The label and the control for one feature of the element that is selected. */
final class FieldRow {

	private static final int WIDTH = 160;
	private static final int PARAGRAPH_HEIGHT = 48;
	private static final RGB NO_COLOUR = new RGB(255, 255, 255);

	private final FieldSpec spec;
	private final ProtocolModel model;
	private final Label label;
	private final Control control;
	private ColorSelector colour;
	private EObject element;
	/** Whether the user, and not the model, changes the control. */
	private boolean editing;
	private boolean showing;

	FieldRow(Composite parent, FormToolkit toolkit, ProtocolModel model, FieldSpec spec) {
		this.spec = spec;
		this.model = model;
		label = toolkit.createLabel(parent, spec.style() == FieldSpec.Style.FLAG ? "" : spec.label()); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, isTall() ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
		control = create(parent, toolkit);
		AccessibleName.set(control, spec.label().replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private boolean isTall() {
		return spec.style() == FieldSpec.Style.PARAGRAPH || spec.style() == FieldSpec.Style.LINES;
	}

	private Control create(Composite parent, FormToolkit toolkit) {
		return switch (spec.style()) {
		case FLAG -> createFlag(parent, toolkit);
		case CHOICE -> createChoice(parent, toolkit);
		case COLOUR -> createColour(parent);
		default -> createText(parent, toolkit);
		};
	}

	private Control createText(Composite parent, FormToolkit toolkit) {
		int style = isTall() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL
				: spec.style() == FieldSpec.Style.READ_ONLY ? SWT.SINGLE | SWT.READ_ONLY : SWT.SINGLE;
		boolean readOnly = spec.style() == FieldSpec.Style.READ_ONLY;
		Text text = toolkit.createText(parent, "", readOnly ? style : style | SWT.BORDER); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0)
				.hint(WIDTH, isTall() ? PARAGRAPH_HEIGHT : SWT.DEFAULT).applyTo(text);
		if (isTall()) {
			text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
					|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		}
		if (!readOnly) {
			text.addModifyListener(event -> typed(text));
			text.addListener(SWT.FocusOut, event -> leave(text));
		}
		return text;
	}

	private void typed(Text text) {
		String problem = problem(text);
		text.setToolTipText(problem);
		text.setForeground(problem == null ? null : JFaceColors.getErrorText(text.getDisplay()));
		if (problem == null) {
			edit(() -> model.type(element, spec.feature(), value(text)));
		}
	}

	/** Tells why what was entered is no value of the feature; null when it is. */
	private String problem(Text text) {
		return spec.style() == FieldSpec.Style.NUMBER ? NumberRule.ANY.problem(text.getText()) : null;
	}

	/** What is no value goes, so that the field says what the protocol says. */
	private void leave(Text text) {
		model.stack().endTyping();
		if (problem(text) != null && element != null) {
			showing = true;
			try {
				fill(element.eGet(spec.feature()));
			} finally {
				showing = false;
			}
		}
	}

	private Control createFlag(Composite parent, FormToolkit toolkit) {
		Button flag = toolkit.createButton(parent, spec.label(), SWT.CHECK);
		GridDataFactory.fillDefaults().indent(8, 0).applyTo(flag);
		flag.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> edit(() -> model.set(element, spec.feature(), flag.getSelection()))));
		return flag;
	}

	private Control createChoice(Composite parent, FormToolkit toolkit) {
		Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		toolkit.adapt(combo, true, true);
		combo.setItems(spec.choices().stream().map(FieldSpec.Choice::label).toArray(String[]::new));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(8, 0).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> edit(() -> model.set(element,
				spec.feature(), spec.choices().get(combo.getSelectionIndex()).value()))));
		return combo;
	}

	private Control createColour(Composite parent) {
		colour = new ColorSelector(parent);
		colour.addListener(event -> edit(() -> {
			RGB chosen = colour.getColorValue();
			model.set(element, spec.feature(),
					String.format("#%02x%02x%02x", chosen.red, chosen.green, chosen.blue)); //$NON-NLS-1$
		}));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(8, 0).applyTo(colour.getButton());
		return colour.getButton();
	}

	/** Changes the model as the control says, which leaves the control alone. */
	private void edit(Runnable change) {
		if (!showing && element != null) {
			editing = true;
			try {
				change.run();
			} finally {
				editing = false;
			}
		}
	}

	private Object value(Text text) {
		if (spec.style() == FieldSpec.Style.LINES) {
			return Arrays.stream(text.getText().split("\\R")).map(String::strip).filter(line -> !line.isEmpty()) //$NON-NLS-1$
					.distinct().toList();
		}
		if (spec.style() == FieldSpec.Style.NUMBER) {
			return NumberText.parse(text.getText());
		}
		String plain = text.getText().replace(Text.DELIMITER, "\n"); //$NON-NLS-1$
		return plain.isEmpty() ? null : plain;
	}

	FieldSpec spec() {
		return spec;
	}

	Control control() {
		return control;
	}

	/** Shows the feature of an element, null for none; tells whether the row appeared or vanished. */
	boolean show(EObject shown) {
		element = shown;
		boolean visible = shown == null || spec.shown().test(shown);
		boolean changed = control.getVisible() != visible;
		for (Control part : List.of(label, control)) {
			part.setVisible(visible);
			((GridData) part.getLayoutData()).exclude = !visible;
		}
		control.setEnabled(shown != null);
		if (!editing) {
			showing = true;
			try {
				fill(shown == null ? null : shown.eGet(spec.feature()));
			} finally {
				showing = false;
			}
		}
		return changed;
	}

	private void fill(Object value) {
		if (control instanceof Text text) {
			fillText(text, value);
		} else if (control instanceof Combo combo) {
			int index = value == null ? -1
					: spec.choices().stream().map(FieldSpec.Choice::value).toList().indexOf(value);
			if (index < 0) {
				combo.deselectAll();
			} else {
				combo.select(index);
			}
		} else if (colour != null) {
			colour.setColorValue(rgb((String) value));
		} else if (control instanceof Button flag) {
			flag.setSelection(Boolean.TRUE.equals(value));
		}
	}

	private void fillText(Text text, Object value) {
		boolean same = spec.style() != FieldSpec.Style.READ_ONLY && element != null && problem(text) == null
				&& Objects.equals(value(text), value);
		if (!same) {
			text.setText(value == null ? "" : value instanceof List<?> lines //$NON-NLS-1$
					? lines.stream().map(String::valueOf).collect(Collectors.joining(Text.DELIMITER))
					: value instanceof Double number ? NumberText.of(number) : value.toString());
		}
	}

	private static RGB rgb(String value) {
		if (value != null && value.matches("#[0-9a-fA-F]{6}")) { //$NON-NLS-1$
			int number = Integer.parseInt(value.substring(1), 16);
			return new RGB(number >> 16 & 255, number >> 8 & 255, number & 255);
		}
		return StringConverter.asRGB(value, NO_COLOUR);
	}
}
