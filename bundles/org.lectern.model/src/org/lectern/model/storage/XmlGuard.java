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
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.osgi.util.NLS;
import org.lectern.model.review.ReviewPackage;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Looks through a file before the model is made of it, and stops at whatever is not to be read: a document type, too
 * deep a nesting, a newer format, something that is no file of a review.
 */
final class XmlGuard extends DefaultHandler2 {

	/** The newest format this version knows. */
	static final int FORMAT_VERSION = 1;

	/** Files of a review are about 6 deep; unknown features may go deeper. */
	private static final int DEEPEST = 100;

	private static final String XMI = "http://www.omg.org/XMI"; //$NON-NLS-1$
	private static final String ANY_REVIEW = ReviewPackage.eNS_URI.substring(0, ReviewPackage.eNS_URI.lastIndexOf('/') + 1);

	private Locator locator;
	private int depth;

	private XmlGuard() {
	}

	/** Carries a finding of the guard through the parser. */
	private static final class Stop extends SAXException {

		private static final long serialVersionUID = 1L;

		private final int line;

		Stop(String message, int line) {
			super(message);
			this.line = line;
		}
	}

	static void check(byte[] content) throws IOException {
		XmlGuard guard = new XmlGuard();
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false); //$NON-NLS-1$
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false); //$NON-NLS-1$
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false); //$NON-NLS-1$
			SAXParser parser = factory.newSAXParser();
			parser.setProperty("http://xml.org/sax/properties/lexical-handler", guard); //$NON-NLS-1$
			parser.parse(new InputSource(new ByteArrayInputStream(content)), guard);
		} catch (Stop e) {
			throw new ReviewFormatException(e.getMessage(), e.line, null);
		} catch (SAXParseException e) {
			throw new ReviewFormatException(NLS.bind(Messages.notWellFormed, e.getMessage()), e.getLineNumber(), e);
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void setDocumentLocator(Locator newLocator) {
		locator = newLocator;
	}

	@Override
	public void startDTD(String name, String publicId, String systemId) throws SAXException {
		throw stop(Messages.documentType);
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
		depth++;
		if (depth > DEEPEST) {
			throw stop(NLS.bind(Messages.tooDeep, DEEPEST));
		}
		boolean container = XMI.equals(uri) && localName.equals("XMI"); //$NON-NLS-1$
		if (depth == 1 && !container) {
			checkRoot(uri, qName);
		}
		if (depth <= 2) {
			checkVersion(attributes.getValue("formatVersion")); //$NON-NLS-1$
		}
	}

	@Override
	public void endElement(String uri, String localName, String qName) {
		depth--;
	}

	private void checkRoot(String uri, String qName) throws Stop {
		if (uri.equals(ReviewPackage.eNS_URI)) {
			return;
		}
		if (uri.startsWith(ANY_REVIEW)) {
			throw stop(NLS.bind(Messages.newerFormat, uri.substring(ANY_REVIEW.length()), FORMAT_VERSION));
		}
		throw stop(NLS.bind(Messages.notAReviewFile, qName));
	}

	private void checkVersion(String version) throws Stop {
		try {
			if (version != null && Integer.parseInt(version.strip()) > FORMAT_VERSION) {
				throw stop(NLS.bind(Messages.newerFormat, version.strip(), FORMAT_VERSION));
			}
		} catch (NumberFormatException e) {
			throw stop(NLS.bind(Messages.unreadable, "formatVersion=\"" + version + '"')); //$NON-NLS-1$
		}
	}

	private Stop stop(String message) {
		return new Stop(message, locator == null ? 1 : locator.getLineNumber());
	}
}
