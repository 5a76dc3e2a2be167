"""What is asked of a chronology: filter, who, on, find. Pure: values in, values out."""
