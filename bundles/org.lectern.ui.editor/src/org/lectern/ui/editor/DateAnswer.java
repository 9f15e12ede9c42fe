/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.lectern.core.form.PartialDate;
import org.lectern.model.review.Question;
import org.lectern.ui.AccessibleName;

/** A day, a month or a year, typed or picked from a calendar. */
final class DateAnswer extends LineAnswer {

	DateAnswer(Question question, Listener listener) {
		super(question, listener);
	}

	@Override
	Object read(String entered) {
		PartialDate date = PartialDate.parse(entered);
		return date == null ? null : date.toString();
	}

	@Override
	String problem(String entered) {
		return PartialDate.problem(entered);
	}

	@Override
	String write(Object value) {
		return (String) value;
	}

	@Override
	boolean hasBeside() {
		return true;
	}

	@Override
	void createBeside(Composite parent, FormToolkit toolkit) {
		field().setMessage(Messages.DateAnswer_form);
		Button pick = toolkit.createButton(parent, Messages.DateAnswer_pick, SWT.PUSH);
		pick.setToolTipText(Messages.DateAnswer_pickTip);
		pick.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
		AccessibleName.set(pick, NLS.bind(Messages.DateAnswer_pickName,
				Objects.requireNonNullElse(question().getLabel(), question().getId())));
		pick.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> new DatePicker(pick,
				PartialDate.parse(field().getText()), this::picked).open()));
	}

	/** What was picked is a step of its own. */
	private void picked(PartialDate date) {
		typingEnded();
		field().setText(date.toString());
		typingEnded();
		field().setFocus();
	}
}
