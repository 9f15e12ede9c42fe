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

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lectern.core.annotation.AnnotationSchemes;
import org.lectern.core.annotation.ShippedSchemes;
import org.lectern.model.review.AnnotationLabel;
import org.lectern.model.review.AnnotationScheme;
import org.lectern.ui.AccessibleName;

/** A row of buttons, one for each label, with its colour and its key. */
final class LabelBar {

	private final Composite bar;
	private final FormToolkit toolkit;
	private final Consumer<String> receiver;
	private final Consumer<String> adder;
	private final List<Control> labels = new ArrayList<>();
	private List<String> built = List.of();

	/**
	 * Makes the row.
	 *
	 * @param receiver
	 *            takes the id of the label whose button was pressed, null for a mark without a label
	 * @param adder
	 *            takes the id of a shipped scheme that the protocol is to have
	 */
	LabelBar(Composite parent, FormToolkit toolkit, Consumer<String> receiver, Consumer<String> adder) {
		this.adder = adder;
		this.toolkit = toolkit;
		this.receiver = receiver;
		bar = toolkit.createComposite(parent);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.wrap = true;
		layout.center = true;
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		bar.setLayout(layout);
		AccessibleName.set(bar, Messages.LabelBar_name);
	}

	Control control() {
		return bar;
	}

	/** Shows the labels of the protocol; tells whether they are other ones than before. */
	boolean show(AnnotatedText annotated) {
		List<String> wanted = annotated.schemes().labels().stream()
				.map(label -> label.getId() + '\t' + label.getName() + '\t' + label.getColour() + '\t' + label.getShortcut()
						+ '\t' + label.getDescription())
				.toList();
		if (wanted.equals(built) && bar.getChildren().length > 0) {
			return false;
		}
		built = wanted;
		labels.clear();
		for (Control old : bar.getChildren()) {
			old.dispose();
		}
		for (AnnotationLabel label : annotated.schemes().labels()) {
			String key = annotated.shortcutOf(label);
			String name = AnnotationSchemes.nameOf(label);
			Button button = button(key.isEmpty() ? name : NLS.bind(Messages.LabelBar_label, name, key), label.getId(),
					LabelColours.of(label.getId(), annotated.schemes()));
			button.setToolTipText(label.getDescription());
		}
		if (wanted.isEmpty()) {
			button(Messages.LabelBar_mark, null, LabelColours.of(null, annotated.schemes()))
					.setToolTipText(Messages.LabelBar_noScheme);
			offerSchemes();
		}
		return true;
	}

	/** A protocol without labels can get those that come with the tool. */
	private void offerSchemes() {
		toolkit.createLabel(bar, Messages.LabelBar_offer);
		for (AnnotationScheme scheme : ShippedSchemes.all()) {
			Button button = toolkit.createButton(bar, scheme.getName(), SWT.PUSH);
			button.setToolTipText(scheme.getLabels().stream().map(AnnotationSchemes::nameOf)
					.collect(Collectors.joining(", "))); //$NON-NLS-1$
			button.addListener(SWT.Selection, event -> adder.accept(scheme.getId()));
		}
	}

	private Button button(String text, String label, RGB colour) {
		Button button = toolkit.createButton(bar, text.replace("&", "&&"), SWT.PUSH); //$NON-NLS-1$ //$NON-NLS-2$
		Image swatch = LabelSwatch.create(button.getDisplay(), colour);
		button.setImage(swatch);
		button.addListener(SWT.Dispose, event -> swatch.dispose());
		button.addListener(SWT.Selection, event -> receiver.accept(label));
		labels.add(button);
		return button;
	}

	/** Makes the buttons of labels answer or not. */
	void setEnabled(boolean enabled) {
		labels.forEach(button -> button.setEnabled(enabled));
	}
}
