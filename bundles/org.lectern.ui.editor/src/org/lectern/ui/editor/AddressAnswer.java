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

import java.net.MalformedURLException;
import java.util.Objects;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.core.runtime.Status;
import org.lectern.core.form.WebAddress;
import org.lectern.model.review.Question;
import org.lectern.ui.AccessibleName;

/** An address of the web or a DOI, which can be opened in the browser of the user. */
final class AddressAnswer extends LineAnswer {

	private Button open;

	AddressAnswer(Question question, Listener listener) {
		super(question, listener);
	}

	@Override
	Object read(String entered) {
		return WebAddress.parse(entered) == null ? null : entered.strip();
	}

	@Override
	String problem(String entered) {
		return WebAddress.problem(entered);
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
		field().setMessage(Messages.AddressAnswer_form);
		open = toolkit.createButton(parent, Messages.AddressAnswer_open, SWT.PUSH);
		open.setToolTipText(Messages.AddressAnswer_openTip);
		open.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
		AccessibleName.set(open, NLS.bind(Messages.AddressAnswer_openName,
				Objects.requireNonNullElse(question().getLabel(), question().getId())));
		open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
		entered();
	}

	@Override
	void entered() {
		if (open != null) {
			open.setEnabled(WebAddress.parse(field().getText()) != null);
		}
	}

	private void open() {
		WebAddress address = WebAddress.parse(field().getText());
		if (address != null) {
			try {
				PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(address.uri().toURL());
			} catch (PartInitException | MalformedURLException e) {
				ErrorDialog.openError(open.getShell(), null, NLS.bind(Messages.AddressAnswer_failed, address.uri()),
						Status.error(e.getLocalizedMessage(), e));
			}
		}
	}
}
