/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor.annotation;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lectern.ui.AccessibleName;
import org.lectern.ui.editor.FieldLabels;

/** Chooses the field whose text is shown. */
final class FieldChooser {

	private final CCombo combo;
	private List<String> fields = List.of();

	/**
	 * Makes the control.
	 *
	 * @param receiver
	 *            takes the name of the field the user chose
	 */
	FieldChooser(Composite parent, FormToolkit toolkit, Consumer<String> receiver) {
		combo = new CCombo(parent, SWT.READ_ONLY | SWT.FLAT | SWT.BORDER);
		toolkit.adapt(combo, true, false);
		AccessibleName.set(combo, Messages.FieldChooser_name);
		combo.setToolTipText(Messages.FieldChooser_name);
		combo.addListener(SWT.Selection, event -> receiver.accept(fields.get(combo.getSelectionIndex())));
	}

	/** Offers the fields there are, with the one that is shown; tells whether they are others than before. */
	boolean show(AnnotatedText annotated) {
		boolean others = !annotated.fields().equals(fields);
		if (others) {
			fields = annotated.fields();
			combo.setItems(fields.stream().map(FieldLabels::of).toArray(String[]::new));
			combo.setVisibleItemCount(fields.size());
		}
		combo.select(fields.indexOf(annotated.field()));
		return others;
	}
}
