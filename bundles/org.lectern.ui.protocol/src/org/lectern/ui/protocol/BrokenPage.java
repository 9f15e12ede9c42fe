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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;

/** The page about a file that cannot be read: what is wrong where, and the way to mend it. */
final class BrokenPage extends FormPage {

	static final String ID = "broken"; //$NON-NLS-1$

	private static final int MARGIN = 12;
	private static final int WIDTH = 400;

	private final ProtocolEditor editor;

	BrokenPage(ProtocolEditor editor) {
		super(editor, ID, Messages.BrokenPage_title);
		this.editor = editor;
	}

	@Override
	protected void createFormContent(IManagedForm managed) {
		managed.getForm().setText(Messages.BrokenPage_heading);
		managed.getToolkit().decorateFormHeading(managed.getForm().getForm());
		Composite body = managed.getForm().getBody();
		GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(body);
		ProtocolModel model = editor.model();
		String why = model.failure() == null ? Messages.BrokenPage_noProtocol : model.failure();
		Label label = managed.getToolkit().createLabel(body,
				NLS.bind(Messages.BrokenPage_message, model.failureLine(), why).replace("&", "&&"), SWT.WRAP); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		Button open = managed.getToolkit().createButton(body, Messages.BrokenPage_open, SWT.PUSH);
		open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> editor.openText()));
	}
}
