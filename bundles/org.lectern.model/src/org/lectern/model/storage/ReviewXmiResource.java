/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.osgi.util.NLS;
import org.lectern.model.review.ReviewPackage;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A note, a protocol or a list of verdicts. The file has one attribute in each line, stable ids and always the same
 * order, so that versions of it can be compared and merged; what a newer Lectern put into it without changing the
 * format survives. Loading throws {@link ReviewFormatException} and leaves the resource empty.
 */
public final class ReviewXmiResource extends XMIResourceImpl {

	private static final int MEBIBYTE = 1 << 20;
	private static final int LARGEST = 16 * MEBIBYTE;

	/** A width that every attribute exceeds, so that each begins a line. */
	private static final Integer ONE_ATTRIBUTE = 1;

	private String lineEnd = "\n"; //$NON-NLS-1$

	/**
	 * Creates a resource for a file that may not exist yet.
	 *
	 * @param uri
	 *            the address of the file, may be null
	 */
	public ReviewXmiResource(URI uri) {
		super(uri);
		setEncoding(StandardCharsets.UTF_8.name());
		setIntrinsicIDToEObjectMap(new HashMap<>());
		EPackage.Registry packages = new EPackageRegistryImpl();
		packages.put(ReviewPackage.eNS_URI, ReviewPackage.eINSTANCE);
		ExtendedMetaData metaData = new BasicExtendedMetaData(packages);
		getDefaultLoadOptions().put(OPTION_EXTENDED_META_DATA, metaData);
		getDefaultLoadOptions().put(OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE);
		getDefaultLoadOptions().put(OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, Boolean.FALSE);
		getDefaultLoadOptions().put(OPTION_PARSER_FEATURES,
				Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE)); //$NON-NLS-1$
		getDefaultSaveOptions().put(OPTION_EXTENDED_META_DATA, metaData);
		getDefaultSaveOptions().put(OPTION_LINE_WIDTH, ONE_ATTRIBUTE);
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMILoadImpl(createXMLHelper()) {

			@Override
			protected DefaultHandler makeDefaultHandler() {
				return new ReviewXmiHandler(resource, helper, options);
			}
		};
	}

	@Override
	protected XMLSave createXMLSave() {
		return new ReviewXmiSave(createXMLHelper());
	}

	@Override
	public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		byte[] content = in.readNBytes(LARGEST + 1);
		if (content.length > LARGEST) {
			throw new ReviewFormatException(NLS.bind(Messages.tooLarge, LARGEST / MEBIBYTE), 1, null);
		}
		XmlGuard.check(content);
		lineEnd = isCrLf(content) ? "\r\n" : "\n"; //$NON-NLS-1$ //$NON-NLS-2$
		try {
			super.doLoad(new ByteArrayInputStream(content), options);
		} catch (IOException e) {
			getContents().clear();
			throw withLine(e);
		}
	}

	private ReviewFormatException withLine(IOException e) {
		int line = getErrors().isEmpty() ? 1 : getErrors().get(0).getLine();
		Throwable reason = e instanceof Resource.IOWrappedException && e.getCause() != null ? e.getCause() : e;
		String message = String.valueOf(reason.getMessage());
		int location = message.lastIndexOf(" ("); //$NON-NLS-1$
		if (reason instanceof XMIException && location > 0) {
			message = message.substring(0, location); // the file and the line are told apart from the message
		}
		return new ReviewFormatException(NLS.bind(Messages.unreadable, message), line, e);
	}

	private static boolean isCrLf(byte[] content) {
		for (int i = 0; i < content.length; i++) {
			if (content[i] == '\n') {
				return i > 0 && content[i - 1] == '\r';
			}
		}
		return false;
	}

	@Override
	public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		for (Iterator<EObject> all = EcoreUtil.getAllProperContents(this, false); all.hasNext();) {
			EObject object = all.next();
			ShortIds.assignIfMissing(object);
			XmlCharacters.check(object);
			for (EObject target : object.eCrossReferences()) {
				if (target.eResource() != null && target.eResource() != this) {
					throw new IOException(NLS.bind(Messages.otherFile, target.eResource().getURI()));
				}
			}
		}
		getDefaultSaveOptions().put(OPTION_LINE_DELIMITER, lineEnd);
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		super.doSave(content, options);
		content.writeTo(out);
	}

	/** Gives an object that comes into the file an id of its own, also one that was copied with its id. */
	@Override
	protected void attachedHelper(EObject object) {
		if (!isLoading()) {
			String id = ShortIds.of(object);
			EObject holder = id == null ? null : getIntrinsicIDToEObjectMap().get(id);
			if (holder != null && holder != object && holder.eResource() == this) {
				ShortIds.assign(object);
			} else {
				ShortIds.assignIfMissing(object);
			}
		}
		super.attachedHelper(object);
	}
}
